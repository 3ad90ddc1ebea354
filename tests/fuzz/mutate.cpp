// Without libFuzzer: changes sound traces at random for so many seconds, and gives each to the target. Says
// the seed, so that a fault comes again:  fuzz_trace SECONDS [SEED]

#include "core/files/gzip.h"

#include <QBuffer>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Random = std::mt19937_64;

// What traces are made of, right and wrong.
const std::vector<std::string> pieces{
    R"({"ph":"X","name":"a","pid":1,"tid":2,"ts":1.5,"dur":3},)",
    R"({"ph":"B","name":"b","cat":"c","ts":"2"},)",
    R"({"ph":"E","ts":7e1},)",
    R"({"ph":"b","cat":"c","id":1,"name":"n","ts":3},)",
    R"({"ph":"e","cat":"c","id":1,"name":"n","ts":9},)",
    R"({"ph":"n","cat":"c","id2":{"local":"0x1"},"ts":9},)",
    R"({"ph":"S","cat":"c","id":"q","scope":"s","ts":4},)",
    R"({"ph":"F","cat":"c","id":"q","scope":"s","ts":5},)",
    R"({"ph":"s","id":3,"ts":1},{"ph":"t","id":3,"ts":2},{"ph":"f","id":3,"ts":4},)",
    R"({"ph":"C","name":"m","ts":6,"args":{"x":1,"y":"2","z":null}},)",
    R"({"ph":"M","name":"thread_name","tid":"t","args":{"name":"\u00e4\ud83d\ude00"}},)",
    R"({"ph":"M","name":"process_sort_index","args":{"sort_index":-1e300}},)",
    R"({"ph":"i","s":"g","ts":-1},)",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\\",
    "\n",
    "{\"traceEvents\":[",
    "],\"otherData\":{\"loopscope\":1}}",
    "\"ts\":",
    "\"dur\":",
    "\"args\":{",
    "\"id2\":{",
    "\"ph\":\"X\",",
    "NaN",
    "-Infinity",
    "1e999",
    "-0.0005",
    "99999999999999999999",
    "3162240000000000",
    "-3162240000000000",
    "null",
    "true",
    std::string(3, '\0'),
    "\xe2\x82",
    "\\ud800",
    "\xef\xbb\xbf",
    "\x1f\x8b\x08"};

std::size_t upTo(std::size_t end, Random& random)
{
    return std::uniform_int_distribution<std::size_t>(0, end)(random);
}

const std::string& somePiece(Random& random)
{
    return pieces[upTo(pieces.size() - 1, random)];
}

std::string soundTrace(Random& random)
{
    std::string json = upTo(1, random) == 0 ? "[" : "{\"traceEvents\":[";
    const std::string end = json == "[" ? "]" : "]}";
    for (std::size_t i = upTo(12, random); i > 0; --i)
        json += pieces[upTo(12, random)];
    return json + end;
}

void change(std::string& bytes, Random& random)
{
    const std::size_t at = upTo(bytes.size(), random);
    const std::size_t length = upTo(std::min<std::size_t>(bytes.size() - at, 40), random);
    switch (upTo(4, random)) {
    case 0: bytes.insert(at, somePiece(random)); break;
    case 1: bytes.erase(at, length); break;
    case 2: bytes.insert(at, bytes.substr(at, length)); break;
    case 3: bytes.replace(at, length, somePiece(random)); break;
    default:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(upTo(255, random));
        break;
    }
}

std::string compressed(const std::string& bytes)
{
    QByteArray made;
    QBuffer buffer(&made);
    buffer.open(QIODevice::WriteOnly);
    loopscope::GzipWriter writer(buffer);
    writer.write(bytes.data(), static_cast<qint64>(bytes.size()));
    writer.finish();
    return made.toStdString();
}

std::string mutated(Random& random)
{
    std::string bytes = soundTrace(random);
    for (std::size_t i = upTo(8, random); i > 0; --i)
        change(bytes, random);
    if (upTo(15, random) == 0) {
        bytes = compressed(bytes);
        for (std::size_t i = upTo(2, random); i > 0; --i)
            change(bytes, random);
    }
    return bytes;
}

} // namespace

int main(int argc, char** argv)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(argc > 1 ? std::atoi(argv[1]) : 1);
    const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : std::random_device()();
    std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
    std::fflush(stdout);
    Random random(seed);
    std::size_t count = 0;
    for (; Clock::now() < end; ++count) {
        const std::string bytes = mutated(random);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    std::printf("%zu traces\n", count);
    return 0;
}
