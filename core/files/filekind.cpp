#include "core/files/filekind.h"

#include <algorithm>
#include <string>

#include <simdjson.h>

namespace loopscope {

namespace {

using namespace simdjson;

struct Keys
{
    bool traceEvents = false;
    bool version = false;
    bool tasks = false;
    bool log = false;
    bool ours = false;
};

error_code readOtherData(ondemand::value value, Keys& keys)
{
    ondemand::object object;
    if (value.get_object().get(object) != SUCCESS)
        return SUCCESS; // not ours then
    for (auto field : object) {
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        keys.ours = keys.ours || key == "loopscope";
    }
    return SUCCESS;
}

error_code readKeys(ondemand::object& object, Keys& keys)
{
    for (auto field : object) {
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        keys.traceEvents = keys.traceEvents || key == "traceEvents";
        keys.version = keys.version || key == "version";
        keys.tasks = keys.tasks || key == "tasks";
        keys.log = keys.log || key == "log";
        ondemand::value value;
        if (key == "otherData") {
            if (const auto error = field.value().get(value))
                return error;
            if (const auto error = readOtherData(value, keys))
                return error;
        }
    }
    return SUCCESS;
}

Result<FileKind> kindFrom(const Keys& keys)
{
    if (keys.traceEvents && !keys.ours)
        return FileKind::ForeignTrace;
    if (keys.traceEvents)
        return FileKind::Recording;
    if (keys.tasks || keys.version)
        return FileKind::Plan;
    if (keys.log)
        return FileKind::Har;
    return Problem{Problem::tr("it is JSON, but neither a plan (which has \"version\" and \"tasks\") nor a "
                               "recording (which has \"traceEvents\")")};
}

Problem notJson(const QByteArray& json, qsizetype offset)
{
    return problemAt(json, offset, Problem::tr("it is not JSON from here on"));
}

} // namespace

Problem problemAt(const QByteArray& text, qsizetype offset, const QString& message)
{
    const QByteArray before = text.left(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    Problem problem{message};
    problem.line = 1 + static_cast<int>(before.count('\n'));
    problem.column = 1 + static_cast<int>(QString::fromUtf8(before.mid(lineStart)).size());
    return problem;
}

Result<FileKind> fileKind(const QByteArray& json)
{
    const auto size = static_cast<std::size_t>(json.size());
    if (json.trimmed().isEmpty())
        return Problem{Problem::tr("the file is empty")};
    const padded_string padded(json.constData(), size);
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(padded).get(document) != SUCCESS)
        return notJson(json, 0);
    ondemand::json_type type{};
    if (document.type().get(type) != SUCCESS)
        return notJson(json, 0);
    if (type == ondemand::json_type::array)
        return FileKind::ForeignTrace;
    ondemand::object object;
    if (type != ondemand::json_type::object)
        return Problem{Problem::tr("neither a plan nor a recording: both begin with {")};
    if (document.get_object().get(object) != SUCCESS)
        return notJson(json, json.size());
    Keys keys;
    if (readKeys(object, keys) != SUCCESS) {
        const char* where = nullptr;
        const bool known = document.current_location().get(where) == SUCCESS;
        return notJson(json, known ? where - padded.data() : json.size());
    }
    return kindFrom(keys);
}

} // namespace loopscope
