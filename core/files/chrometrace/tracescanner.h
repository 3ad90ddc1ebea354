#pragma once

#include "core/files/chrometrace/jsonwalk.h"

#include <string>
#include <string_view>

namespace loopscope {

/// Finds where the events of a Chrome trace begin and end, and the other members of its object, without
/// reading what is in them: it knows texts and brackets and nothing else. What is broken is passed over up to
/// where an event may begin again. One thread.
class TraceScanner
{
public:
    /// Both outlive the scanner.
    TraceScanner(ByteSource& source, ReadProgress& progress);

    enum class Found {
        Event,     ///< text() is `{ … }`
        Member,    ///< key() and text() of another member of the outermost object
        Broken,    ///< something where an event should be; text() is its beginning
        TooLarge,  ///< an event of more than ScanWindow::mostKept bytes
        TooDeep,   ///< an event with more than JsonWalk::mostDepth brackets in each other
        NotATrace, ///< the file does not begin as JSON does, or its "traceEvents" are no list
        NotJson,   ///< from here on; nothing more is found
        End        ///< of the file; see isCutOff()
    };

    Found next();
    /// Of what was found last, until next(); room for simdjson's padding follows it. Empty where it was too
    /// large.
    std::string_view text() const { return m_text; }
    const std::string& key() const { return m_key; }
    int line() { return m_window.lineOf(m_window.kept()); }

    std::int64_t bytes() const { return m_window.bytes(); } ///< read so far, decompressed

    /// Whether a list of events was found, be it empty.
    bool sawEvents() const { return m_sawEvents; }
    /// Whether the file ended before its last bracket.
    bool isCutOff() const { return m_cutOff; }
    /// Why reading ended early: the source's own problem, or that somebody cancelled.
    const std::optional<Problem>& problem() const { return m_window.problem(); }

private:
    enum class Where { Start, InObject, InEvents, Over };
    using Walked = JsonWalk::Walked;

    Found begin();
    Found nextEvent();
    Found nextMember();
    Found memberValue();
    Found strayThing();
    Found eventOf(Walked walked);
    Found resume();
    void skipRestOfLine();
    Found over(Found found);
    Found endOfFile();
    Found lookBehind();

    void take(Walked walked);

    ScanWindow m_window;
    JsonWalk m_walk;
    Where m_where = Where::Start;
    bool m_inObject = false; ///< the events are a member of an object
    bool m_sawEvents = false;
    bool m_cutOff = false;
    std::string_view m_text;
    std::string m_key;
    std::int64_t m_walkedAgain = 0; ///< bytes, for want of a closing bracket
};

} // namespace loopscope
