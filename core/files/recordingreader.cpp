#include "core/files/filekind.h"
#include "core/files/recordingbuilder.h"
#include "core/files/runfacts.h"
#include "core/files/traceevents.h"

#include <simdjson.h>

namespace loopscope {

namespace {

using namespace simdjson;

// Walks over the file once. Only one event at a time, and then otherData, is held as a tree, so that a long
// recording needs little more memory than its text.
class RecordingReader
{
public:
    explicit RecordingReader(const QByteArray& json)
        : m_json(json)
        , m_text(json.constData(), static_cast<std::size_t>(json.size()))
    {
    }

    Result<LoadedRecordings> read()
    {
        if (m_outer.iterate(m_text).get(m_document))
            return problemAt(m_json, m_json.size(), Problem::tr("it is not JSON up to its end"));
        const error_code error = readDocument();
        if (m_problem)
            return *m_problem;
        if (error)
            return notJson();
        if (!m_facts || !m_hasEvents)
            return Problem{Problem::tr("expected traceEvents and otherData")};
        return build();
    }

private:
    Result<LoadedRecordings> build()
    {
        std::vector<TraceContent>& contents = m_events.contents();
        if (auto problem = eventOfNoRun(contents))
            return *std::move(problem);
        contents.resize(m_facts->size());
        LoadedRecordings loaded;
        for (std::size_t run = 0; run < contents.size(); ++run) {
            Result<LoadedRecording> one =
                RecordingBuilder(std::move(contents[run]), std::move((*m_facts)[run])).build();
            if (!one)
                return one.problem();
            loaded.runs.push_back(std::move(one->recording));
            for (const QString& warning : one->warnings) {
                if (!loaded.warnings.contains(warning))
                    loaded.warnings += warning;
            }
        }
        return loaded;
    }

    std::optional<Problem> eventOfNoRun(const std::vector<TraceContent>& contents) const
    {
        for (std::size_t run = m_facts->size(); run < contents.size(); ++run) {
            if (!contents[run].firstEvent)
                continue;
            Problem problem{
                Problem::tr("it is of run %1, and otherData tells of %2").arg(run + 1).arg(m_facts->size())};
            problem.place = QStringLiteral("traceEvents[%1].pid").arg(*contents[run].firstEvent);
            return problem;
        }
        return std::nullopt;
    }

    error_code readDocument()
    {
        ondemand::object root;
        if (const auto error = m_document.get_object().get(root))
            return error;
        const auto error = readRoot(root);
        const bool complete = m_document.current_location().error() == OUT_OF_BOUNDS;
        return error || m_problem || complete ? error : TRAILING_CONTENT;
    }

    // Stops at what is not JSON, and where something was refused.
    error_code readRoot(ondemand::object& root)
    {
        for (auto field : root) {
            std::string_view key;
            ondemand::value value;
            if (const auto error = field.unescaped_key().get(key))
                return error;
            const bool isEvents = key == "traceEvents";
            const bool isOther = key == "otherData";
            if (const auto error = field.value().get(value))
                return error;
            const auto error = isEvents ? readEvents(value) : isOther ? readOther(value) : skip(value);
            if (error || m_problem)
                return error;
        }
        return SUCCESS;
    }

    error_code readEvents(ondemand::value value)
    {
        ondemand::array list;
        if (value.get_array().get(list) || std::exchange(m_hasEvents, true))
            return refuse("traceEvents", Problem::tr("expected one list: [ … ]"));
        for (auto element : list) {
            ondemand::object object;
            std::string_view text;
            if (const auto error = element.get_object().get(object))
                return error == INCORRECT_TYPE ? refuse("traceEvents", Problem::tr("expected events: { … }"))
                                               : error;
            if (const auto error = object.raw_json().get(text))
                return error;
            dom::element event;
            if (const auto error = parse(text).get(event))
                return error;
            if (!m_events.take(event)) {
                m_problem = m_events.problem();
                return SUCCESS;
            }
        }
        return SUCCESS;
    }

    error_code readOther(ondemand::value value)
    {
        ondemand::object object;
        std::string_view text;
        dom::element other;
        if (value.get_object().get(object) || m_facts)
            return refuse("otherData", Problem::tr("expected one object: { … }"));
        if (const auto error = object.raw_json().get(text))
            return error;
        if (const auto error = parse(text).get(other))
            return error;
        Result<std::vector<RunFacts>> facts = runFactsFrom(other);
        if (facts)
            m_facts = std::move(*facts);
        else
            m_problem = facts.problem();
        return SUCCESS;
    }

    // What is not needed must still be sound.
    error_code skip(ondemand::value value)
    {
        std::string_view text;
        if (const auto error = to_json_string(value).get(text))
            return error;
        return parse(text).error();
    }

    // `text` lies inside m_text, behind whose end there is padding enough to parse it in place.
    simdjson_result<dom::element> parse(std::string_view text)
    {
        return m_parser.parse(text.data(), text.size(), false);
    }

    error_code refuse(const char* place, const QString& message)
    {
        m_problem = Problem{message};
        m_problem->place = QString::fromLatin1(place);
        return SUCCESS;
    }

    Problem notJson()
    {
        const char* where = nullptr;
        const bool known = m_document.current_location().get(where) == SUCCESS;
        return problemAt(m_json, known ? where - m_text.data() : m_json.size(),
                         Problem::tr("it is not JSON from here on"));
    }

    const QByteArray& m_json;
    padded_string m_text;
    ondemand::parser m_outer;
    ondemand::document m_document;
    dom::parser m_parser;
    TraceEvents m_events;
    std::optional<std::vector<RunFacts>> m_facts; // a run each
    std::optional<Problem> m_problem;
    bool m_hasEvents = false;
};

} // namespace

Result<LoadedRecordings> recordingsFromJson(const QByteArray& json)
{
    return RecordingReader(json).read();
}

Result<LoadedRecording> recordingFromJson(const QByteArray& json)
{
    Result<LoadedRecordings> loaded = recordingsFromJson(json);
    return loaded ? Result<LoadedRecording>(firstOf(std::move(*loaded))) : loaded.problem();
}

LoadedRecording firstOf(LoadedRecordings loaded)
{
    LoadedRecording first{std::move(loaded.runs.front()), std::move(loaded.warnings)};
    if (loaded.runs.size() > 1)
        first.warnings += Problem::tr("it holds %1 runs, and this is the first").arg(loaded.runs.size());
    return first;
}

} // namespace loopscope
