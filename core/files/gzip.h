#pragma once

#include "core/plan/problem.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace loopscope {

/// Compresses what is written into it and passes it on to another device, in gzip's format. One thread; does
/// not own the target, which must be open and outlive it.
class GzipWriter : public QIODevice
{
public:
    explicit GzipWriter(QIODevice& target);
    ~GzipWriter() override;

    bool isSequential() const override { return true; }
    /// Writes the end of the compressed data. False: the target did not take everything.
    bool finish();

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    struct Stream;
    bool compress(const char* data, qint64 size, int flush);

    QIODevice& m_target;
    std::unique_ptr<Stream> m_stream;
};

/// Whether `data` begins as gzip's format does.
bool isGzip(const QByteArray& data);

/// `data` decompressed. The problem says why not: damaged, cut off, or more than `limit` bytes.
Result<QByteArray> gunzip(const QByteArray& data, qsizetype limit);

} // namespace loopscope
