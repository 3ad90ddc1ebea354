#pragma once

#include "core/files/recordingfile.h"

#include <QBuffer>

namespace loopscope::test {

/// `recording` as the bytes of its file.
inline QByteArray written(const Recording& recording)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeRecording(recording, buffer))
        qFatal("a buffer takes everything");
    return buffer.data();
}

} // namespace loopscope::test
