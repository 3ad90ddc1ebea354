#include "tests/support/samplerecordings.h"

#include "tests/support/recordingscript.h"

#include <algorithm>
#include <cstring>

namespace loopscope::test {

namespace {

struct Sample
{
    const char* name;
    StrategyKind strategy;
    const char* tasks;
    const char* script;
};

const Sample samples[] = {
    {"blocking", StrategyKind::Blocking, "a: block 1s\nb: practice:/delay/0.5\nc: cpu 9ms", R"(
        0.05ms callback main ready 0.01ms
        0.1ms a waiting timer loop         10ms a succeeded
        10ms heartbeat 1 asked             20ms heartbeat 2 asked
        10ms b waiting server loop         10.2ms b sent 1
        20ms b status 200                  20.000123ms b receiving loop
        21ms b bytes 49866                 21ms b succeeded
        21ms c running loop                30.5ms c succeeded
        30.6ms callback ends
        12ms question 1 asked              14ms question 2 asked
        30.7ms question 1 answered         30.7ms question 2 answered
        30.7ms heartbeat 1 answered        30.8ms heartbeat 2 answered
        31ms run ends)"},
    {"sequential", StrategyKind::Sequential, "a: sleep 5ms\nb: cpu 3ms", R"(
        0ms callback main ready 0ms        0.2ms callback ends
        0ms a waiting timer                5ms a ready
        5.4ms callback a ready 5ms         5.4ms a running loop
        5.5ms a succeeded                  5.6ms callback ends
        5.5ms b ready                      5.7ms callback b ready 5.5ms
        5.7ms b running loop               8.9ms b succeeded
        6ms question 1 asked               8.95ms question 1 answered
        9ms callback ends                  9ms run ends)"},
    {"concurrent", StrategyKind::Concurrent, "a: sleep 5ms\nb: https://example.org/x?token=abc\nc: cpu 3ms",
     R"(
        0ms callback main ready 0ms        0.2ms callback ends
        0ms a waiting timer                0ms b queued connection
        0ms c ready                        0.3ms callback c ready 0.1ms
        0.3ms c running loop               4ms c succeeded
        4ms callback ends                  1ms heartbeat 1 asked
        4.1ms heartbeat 1 answered         1ms b waiting connection
        1.5ms b waiting server             1.5ms b sent 1
        2ms b redirected 302 https://user:pw@example.org/y?token=abc
        2.5ms b sent 2                     3ms b status 200
        3ms b receiving                    3.5ms b bytes 12
        3.5ms b ready                      4.2ms callback b ready 3.5ms
        4.2ms b running loop               4.3ms b succeeded
        4.3ms callback ends                5ms a ready
        5ms callback a ready 5ms           5ms a running loop
        5ms a succeeded                    5ms callback ends
        6ms run ends)"},
    {"pool", StrategyKind::Pool, "a: block 5ms\nb: practice:/delay/0.5\nc: sleep 1ms", R"(
        0ms callback main ready 0ms        0.1ms callback ends
        0ms a queued worker                0ms b queued worker               0ms c queued worker
        0.2ms worker 1 takes a             0.2ms worker 2 takes b
        0.2ms a waiting timer worker 1     0.2ms b waiting server worker 2
        0.3ms b sent 1                     3ms b status 404
        3ms b receiving worker 2           3ms b bytes 9
        4ms worker 2 leaves b              4ms b ready
        4ms worker 2 takes c               4ms c waiting timer worker 2
        4.1ms callback b ready 4ms         4.1ms b running loop
        4.2ms b failed the server answered 404
        4.2ms callback ends                5.2ms worker 1 leaves a
        5.2ms worker 2 leaves c            5.2ms a ready                     5.2ms c ready
        5.3ms callback a ready 5.2ms       5.3ms a running loop
        5.4ms a succeeded                  5.4ms callback ends
        5.4ms callback c ready 5.2ms       5.4ms c running loop
        5.5ms c succeeded                  5.5ms callback ends
        6ms run ends)"},
    {"stopped", StrategyKind::Sequential, "a: sleep 1s\nb: sleep 1s", R"(
        0ms callback main ready 0ms        0.2ms callback ends
        0.1ms a waiting timer              3ms a cancelled stopped
        2ms heartbeat 1 asked              2.5ms question 1 asked
        3.1ms run stopped)"},
    {"going on", StrategyKind::Pool, "a: block 1s\nb: cpu 1s", R"(
        0ms a queued worker                1ms worker 1 takes a
        1ms a waiting timer worker 1       2ms callback main ready 1ms
        2ms heartbeat 1 asked              25ms heartbeat 2 asked)"},
    {"never begun", StrategyKind::Unawaited, "a: sleep 1s\nb: sleep 1s", ""},
    {"unawaited", StrategyKind::Unawaited, "a: sleep 1s\nb: sleep 1s", R"(
        0ms callback main ready 0ms        0.1ms callback ends               0.2ms run ends)"},
};

std::shared_ptr<const Recording> recordingOf(const Sample& sample)
{
    Plan plan = planOf(QString::fromUtf8(sample.tasks));
    plan.name = QStringLiteral("Sample \"%1\"").arg(QLatin1String(sample.name));
    plan.settings.strategy = sample.strategy;
    plan.settings.heartbeat = std::chrono::milliseconds(20);
    Task disabled = plan.tasks.front();
    disabled.enabled = false;
    plan.tasks.insert(plan.tasks.begin(), disabled);
    const RunSettings settings = resolved(plan.settings);
    if (*sample.script == '\0')
        return std::make_shared<Recording>(plan, settings);
    return recordingFromScript(std::move(plan), QString::fromUtf8(sample.script), settings);
}

// The script has no word for this end.
std::shared_ptr<const Recording> withoutMemory()
{
    const Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s"));
    auto recording = recordingFromScript(plan, QStringLiteral(R"(
        0ms callback main ready 0ms        0.2ms callback ends
        0ms a waiting timer                1ms b waiting timer
        7ms a ready                        7ms callback a ready 7ms
        9ms heartbeat 1 asked)"));
    Recorder::Batch batch;
    batch.events.push_back({.at = *recording->zero() + std::chrono::milliseconds(9),
                            .value = static_cast<std::int64_t>(RunEnd::OutOfMemory),
                            .type = EventType::RunEnded});
    recording->append(batch);
    return recording;
}

} // namespace

std::vector<SampleRecording> sampleRecordings()
{
    std::vector<SampleRecording> recordings;
    for (const Sample& sample : samples)
        recordings.push_back({sample.name, recordingOf(sample)});
    recordings.push_back({"out of memory", withoutMemory()});
    return recordings;
}

std::shared_ptr<const Recording> sampleRecording(const char* name)
{
    const auto all = sampleRecordings();
    const auto found = std::find_if(all.begin(), all.end(), [&](const SampleRecording& sample) {
        return std::strcmp(sample.name, name) == 0;
    });
    if (found == all.end())
        qFatal("no sample is named \"%s\"", name);
    return found->recording;
}

} // namespace loopscope::test
