#include "core/files/chrometrace/readtrace.h"

#include "core/files/chrometrace/tracereading.h"

namespace loopscope {

Result<ReadTrace> readTrace(const QString& path, ReadProgress& progress)
{
    const Result<std::unique_ptr<ByteSource>> source = openSource(path);
    return source ? TraceReading(**source, progress).read() : Result<ReadTrace>(source.problem());
}

Result<ReadTrace> readTrace(std::string_view bytes, ReadProgress& progress)
{
    return TraceReading(*memorySource(bytes), progress).read();
}

} // namespace loopscope
