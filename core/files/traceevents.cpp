#include "core/files/traceevents.h"

#include "core/files/traceformat.h"
#include "core/trace/eventnames.h"

namespace loopscope {

namespace {

Holder holderFrom(TraceFields& args)
{
    const std::string_view where = args.textOrNull("where");
    if (where.empty())
        return Holder::none();
    if (where == "loop")
        return Holder::loop();
    if (where != "worker")
        args.refuse("where", Problem::tr("expected loop, worker or null"));
    return Holder::worker(static_cast<int>(args.integer("worker", 1, maxWorkers)));
}

WaitsOn waitsOnFrom(TraceFields& args)
{
    const std::string_view on = args.textOrNull("on");
    return on.empty() ? WaitsOn::Nothing : args.named("on", waitsOnFromName);
}

} // namespace

bool TraceEvents::take(simdjson::dom::element element)
{
    simdjson::dom::object object;
    const bool isObject = element.get(object) == simdjson::SUCCESS;
    TraceFields event(object, "traceEvents", m_count++, m_problem);
    if (!isObject) {
        event.refuse("ph", Problem::tr("expected an event: { … }"));
        return false;
    }
    const std::string_view phase = event.text("ph");
    if (phase == "M") {
        if (m_metadataOver)
            event.refuse("ph", Problem::tr("metadata stands before everything else"));
        return !m_problem;
    }
    m_metadataOver = true;
    const int process = takeProcess(event);
    if (phase == "X")
        takeSlice(event, process);
    else if (phase == "C")
        takeHeartbeat(event);
    else if (phase == "I" || phase == "i")
        takeInstant(event);
    else
        event.refuse("ph", Problem::tr("a recording has no such events; expected X, C, I or M"));
    return !m_problem;
}

// Which process it is within its run, which is the one whose event is being taken from now on.
int TraceEvents::takeProcess(TraceFields& event)
{
    using namespace traceformat;
    const auto process = static_cast<int>(event.integer("pid", 1, maxRuns * processesPerRun));
    if (m_problem)
        return 0;
    m_run = static_cast<std::size_t>((process - 1) / processesPerRun);
    if (m_run >= m_contents.size())
        m_contents.resize(m_run + 1);
    if (!content().firstEvent)
        content().firstEvent = index();
    return (process - 1) % processesPerRun + 1;
}

void TraceEvents::takeSlice(TraceFields& event, int process)
{
    const Nanos start = startOf(event);
    const Nanos end = start + event.micros("dur");
    switch (process) {
    case traceformat::loopProcess: takeOnLoop(event, start, end); break;
    case traceformat::taskProcess: takeState(event, start, end); break;
    case traceformat::workerProcess: takeWorkerSpan(event, start, end); break;
    default: event.refuse("pid", Problem::tr("expected 1, 2 or 3, or 10 more for each run before it")); break;
    }
}

void TraceEvents::takeOnLoop(TraceFields& event, Nanos start, Nanos end)
{
    const bool known = !content().callbacks.empty();
    const Nanos before = known ? content().callbacks.back().end : Nanos(0);
    if (event.text("cat") == traceformat::nestedCategory) {
        if (!known || end > before)
            event.refuse("dur", Problem::tr("a task's slice must lie in its callback's"));
        return;
    }
    if (event.text("cat") != traceformat::callbackCategory)
        event.refuse("cat", Problem::tr("expected callback or task"));
    if (start < before)
        event.refuse("ts", Problem::tr("this callback began before the last one had ended"));
    TraceFields args = event.object("args");
    const auto task = static_cast<TaskId>(args.integerOrNull("task", 1, maxTasks));
    content().callbacks.push_back(
        {.start = start, .end = end, .late = args.micros("late_us"), .task = task, .event = index()});
}

void TraceEvents::takeState(TraceFields& event, Nanos start, Nanos end)
{
    if (event.text("cat") != traceformat::stateCategory)
        event.refuse("cat", Problem::tr("expected state"));
    TraceFields args = event.object("args");
    StateSlice slice{.end = end, .event = index()};
    slice.task = static_cast<TaskId>(event.integer("tid", 1, maxTasks));
    slice.change = {start, event.named("name", stateFromName), waitsOnFrom(args), holderFrom(args)};
    content().states.push_back(slice);
}

void TraceEvents::takeWorkerSpan(TraceFields& event, Nanos start, Nanos end)
{
    if (event.text("cat") != traceformat::workerCategory)
        event.refuse("cat", Problem::tr("expected worker"));
    TraceFields args = event.object("args");
    const auto worker = static_cast<int>(event.integer("tid", 1, maxWorkers));
    const auto task = static_cast<TaskId>(args.integer("task", 1, maxTasks));
    content().workers.push_back(
        {.start = start, .end = end, .task = task, .worker = worker, .event = index()});
}

void TraceEvents::takeHeartbeat(TraceFields& event)
{
    const Nanos asked = startOf(event);
    if (event.text("name") != traceformat::lagCounter)
        event.refuse("name", Problem::tr("expected \"loop lag\""));
    content().heartbeats.push_back({asked, asked + event.object("args").millis("ms")});
}

// Instants of other names are another program's, or a later version's: they tell nothing that is needed.
void TraceEvents::takeInstant(TraceFields& event)
{
    const std::string_view name = event.text("name");
    std::vector<QuestionRecord>& questions = content().questions;
    const auto count = static_cast<std::int64_t>(questions.size());
    const bool asked = name == traceformat::questionAsked;
    if (!asked && name != traceformat::questionAnswered)
        return;
    const Nanos at = startOf(event);
    const std::int64_t number =
        event.object("args").integer("number", 1, static_cast<std::int64_t>(maxQuestions));
    if (asked && number != count + 1)
        event.refuse("args", Problem::tr("expected question %1: they are asked in order").arg(count + 1));
    else if (asked)
        questions.push_back({at, std::nullopt});
    else if (number < 1 || number > count || questions[static_cast<std::size_t>(number - 1)].answered)
        event.refuse("args", Problem::tr("no such question waits for its answer"));
    else
        questions[static_cast<std::size_t>(number - 1)].answered = at;
}

Nanos TraceEvents::startOf(TraceFields& event)
{
    const Nanos stamp = event.micros("ts");
    if (stamp < traceformat::zeroStamp)
        event.refuse("ts", Problem::tr("expected at least 1.000, which is the run's zero"));
    if (stamp < m_latest)
        event.refuse("ts", Problem::tr("events stand by time, and this is earlier than the one before"));
    m_latest = stamp;
    return stamp - traceformat::zeroStamp;
}

} // namespace loopscope
