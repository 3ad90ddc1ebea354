#pragma once

#include "core/trace/clock.h"

#include <QByteArray>
#include <QIODevice>
#include <QLatin1String>
#include <QString>

#include <cstdint>
#include <vector>

namespace loopscope {

/// Writes JSON piece by piece into a device, so that a long file needs little memory. Takes care of commas
/// and escapes; that keys and values alternate is the caller's part. Times are exact decimals. One thread;
/// does not own the device.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice& device)
        : m_device(device)
    {
    }
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// Plain ASCII without anything to escape.
    void key(const char* name);

    void text(const QString& text);
    /// Plain ASCII without anything to escape.
    void word(QLatin1String word);
    /// The same, or null where it is empty.
    void wordOrNull(QLatin1String word) { word.isEmpty() ? null() : this->word(word); }
    void integer(std::int64_t value);
    void number(double value); ///< shortest form that reads back as the same; finite
    void boolean(bool value);
    void null();
    void millis(Nanos time); ///< in milliseconds with every digit: 512.3, 1000, 0.000001
    void micros(Nanos time); ///< in microseconds with three decimals: 1.500
    /// A whole value that is JSON already.
    void raw(const QByteArray& json);

    /// Hands over what is still buffered. False: the device did not take everything; it says why.
    bool finish();

private:
    void open(char bracket);
    void close(char bracket);
    void beforeValue();
    void flushIfLong();

    QIODevice& m_device;
    QByteArray m_buffer;
    std::vector<bool> m_hasValues; // of each open object or array
    bool m_afterKey = false;
    bool m_failed = false;
};

} // namespace loopscope
