#include "core/files/chrometrace/bytesource.h"

#include "core/files/chrometrace/gunzipsource.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace loopscope {

namespace {

class FileSource : public ByteSource
{
public:
    explicit FileSource(const QString& path)
        : m_file(path)
    {
    }

    bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    QFile& file() { return m_file; }

    Result<std::size_t> read(char* to, std::size_t room) override
    {
        // A file may grow while it is read.
        const std::int64_t most = std::min<std::int64_t>(static_cast<qint64>(room), mostFileBytes - m_taken);
        const qint64 got = m_file.read(to, most);
        if (got < 0)
            return Problem{Problem::tr("it cannot be read: %1").arg(m_file.errorString())};
        m_taken += got;
        return static_cast<std::size_t>(got);
    }
    std::int64_t taken() const override { return m_taken; }
    std::int64_t total() const override { return m_file.size(); }

private:
    QFile m_file;
    std::int64_t m_taken = 0;
};

class MemorySource : public ByteSource
{
public:
    explicit MemorySource(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    Result<std::size_t> read(char* to, std::size_t room) override
    {
        const std::size_t got = std::min(room, m_bytes.size() - m_taken);
        if (got > 0)
            std::memcpy(to, m_bytes.data() + m_taken, got);
        m_taken += got;
        return got;
    }
    std::int64_t taken() const override { return static_cast<std::int64_t>(m_taken); }
    std::int64_t total() const override { return static_cast<std::int64_t>(m_bytes.size()); }

private:
    std::string_view m_bytes;
    std::size_t m_taken = 0;
};

bool beginsAsGzip(std::string_view bytes)
{
    return bytes.substr(0, 2) == "\x1f\x8b";
}

std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> source, bool isCompressed)
{
    return isCompressed ? std::make_unique<GunzipSource>(std::move(source)) : std::move(source);
}

} // namespace

Result<std::unique_ptr<ByteSource>> openSource(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{Problem::tr("there is no such file")};
    if (!info.isFile())
        return Problem{Problem::tr("this is not a regular file")};
    if (info.size() == 0) // or one of the system's, which may never end
        return Problem{Problem::tr("the file is empty")};
    if (info.size() > mostFileBytes)
        return Problem{Problem::tr("it is larger than the %1 MB that can be read").arg(mostFileBytes >> 20)};
    auto source = std::make_unique<FileSource>(path);
    if (!source->open())
        return Problem{Problem::tr("it cannot be read: %1").arg(source->file().errorString())};
    const QByteArray first = source->file().peek(2);
    const std::string_view bytes(first.constData(), static_cast<std::size_t>(first.size()));
    return decompressed(std::move(source), beginsAsGzip(bytes));
}

std::unique_ptr<ByteSource> memorySource(std::string_view bytes)
{
    return decompressed(std::make_unique<MemorySource>(bytes), beginsAsGzip(bytes));
}

} // namespace loopscope
