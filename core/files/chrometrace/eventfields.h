#pragma once

#include <string_view>

namespace loopscope {

/// A text or a number of an event, as it stands in the file.
struct FieldText
{
    std::string_view text; ///< without quotation marks and escapes; empty where there is none
    bool quoted = false;

    bool isMissing() const { return text.empty() && !quoted; }
};

/// The fields of one event of a Chrome trace that anybody here asks for. What is missing, or of another type,
/// is empty. Views, valid until the next event is read.
struct EventFields
{
    std::string_view phase;
    std::string_view name;
    std::string_view category;
    FieldText stamp;
    FieldText duration;
    FieldText process;
    FieldText thread;
    FieldText id;
    FieldText localId;  ///< id2.local, which counts within its process
    FieldText globalId; ///< id2.global
    std::string_view scope;
    std::string_view args; ///< as JSON
};

} // namespace loopscope
