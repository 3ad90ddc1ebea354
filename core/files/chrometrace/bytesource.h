#pragma once

#include "core/plan/problem.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

namespace loopscope {

/// Bytes that come piece by piece, so that no more than a piece is in memory. One thread.
class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// Puts the next bytes at `to`, at most `room`; 0 only at the end.
    virtual Result<std::size_t> read(char* to, std::size_t room) = 0;
    /// How much of the file or memory was taken, and how much there is.
    virtual std::int64_t taken() const = 0;
    virtual std::int64_t total() const = 0;
};

/// Most bytes of a file that are read.
inline constexpr std::int64_t mostFileBytes = std::int64_t(2000) << 20;

/// What a regular file holds, decompressed where it is compressed with gzip. The problem says why not: it is
/// missing, special or too large.
Result<std::unique_ptr<ByteSource>> openSource(const QString& path);

/// The same from memory, which must outlive the source.
std::unique_ptr<ByteSource> memorySource(std::string_view bytes);

} // namespace loopscope
