#include "core/files/chrometrace/tracebeginning.h"

#include "core/files/chrometrace/tracescanner.h"

#include <algorithm>

namespace loopscope {

namespace {

// A million tasks take less. What is larger would be read as a whole, only to be refused.
constexpr std::int64_t mostPlanBytes = std::int64_t(128) << 20;

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// A recording begins with the name of its first process.
bool isOurFirstEvent(std::string_view event)
{
    return has(event, "\"process_name\"") && has(event, "\"Event loop\"");
}

bool saysItIsOurs(const TraceScanner& scanner)
{
    return scanner.key() == "otherData" && has(scanner.text(), "\"loopscope\"");
}

} // namespace

Result<TraceBeginning> traceBeginning(ByteSource& source)
{
    using Found = TraceScanner::Found;
    ReadProgress progress;
    TraceScanner scanner(source, progress);
    for (Found found = scanner.next(); found != Found::End && found != Found::NotATrace;
         found = scanner.next()) {
        if (found == Found::Member && saysItIsOurs(scanner))
            return TraceBeginning::PerhapsOurs;
        if (found != Found::Member)
            return isOurFirstEvent(scanner.text()) ? TraceBeginning::PerhapsOurs : TraceBeginning::Foreign;
    }
    if (scanner.problem())
        return *scanner.problem();
    if (scanner.sawEvents())
        return TraceBeginning::Foreign;
    if (std::max(scanner.bytes(), source.total()) > mostPlanBytes)
        return Problem{.message = Problem::tr("it is no trace, and for a plan it is too large"),
                       .line = scanner.line()};
    return TraceBeginning::NoTrace;
}

} // namespace loopscope
