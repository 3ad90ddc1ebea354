#pragma once

#include "core/files/chrometrace/bytesource.h"

#include <vector>

namespace loopscope {

/// Decompresses gzip's format while it is read, also where several compressed parts follow each other. The
/// problem says so where the data is damaged or cut off, or swells as no trace does.
class GunzipSource : public ByteSource
{
public:
    explicit GunzipSource(std::unique_ptr<ByteSource> compressed);
    ~GunzipSource() override;

    Result<std::size_t> read(char* to, std::size_t room) override;
    std::int64_t taken() const override { return m_compressed->taken(); }
    std::int64_t total() const override { return m_compressed->total(); }

private:
    struct Stream;

    std::optional<Problem> fetch();
    std::optional<Problem> step();
    bool swellsTooMuch() const;

    std::unique_ptr<ByteSource> m_compressed;
    std::unique_ptr<Stream> m_stream;
    std::vector<char> m_piece;
    std::int64_t m_made = 0;
    bool m_ended = false;
};

} // namespace loopscope
