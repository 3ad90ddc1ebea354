#include "core/files/jsonwriter.h"

#include <QLocale>

#include <array>
#include <charconv>

namespace loopscope {

namespace {

constexpr qsizetype flushAt = 64 * 1024;

void append(QByteArray& out, std::int64_t value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end - digits.data());
}

// `count` digits of `value` with leading zeros.
void appendPadded(QByteArray& out, std::int64_t value, int count)
{
    std::array<char, 24> digits;
    for (int i = count; i-- > 0; value /= 10)
        digits[static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
    out.append(digits.data(), count);
}

std::int64_t appendSign(QByteArray& out, std::int64_t value)
{
    if (value >= 0)
        return value;
    out.append('-');
    return -value;
}

void appendEscape(QByteArray& out, char c)
{
    switch (c) {
    case '"': out.append("\\\""); return;
    case '\\': out.append("\\\\"); return;
    case '\n': out.append("\\n"); return;
    case '\r': out.append("\\r"); return;
    case '\t': out.append("\\t"); return;
    default: break;
    }
    constexpr std::string_view hex = "0123456789abcdef";
    out.append("\\u00");
    out.append(hex[static_cast<std::size_t>(c >> 4)]);
    out.append(hex[static_cast<std::size_t>(c & 15)]);
}

} // namespace

void JsonWriter::key(const char* name)
{
    beforeValue();
    m_buffer.append('"');
    m_buffer.append(name);
    m_buffer.append("\":");
    m_afterKey = true;
}

void JsonWriter::text(const QString& text)
{
    beforeValue();
    m_buffer.append('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if ((c >= 0 && c < 0x20) || c == '"' || c == '\\' || c == 0x7f)
            appendEscape(m_buffer, c);
        else
            m_buffer.append(c);
    }
    m_buffer.append('"');
}

void JsonWriter::word(QLatin1String word)
{
    beforeValue();
    m_buffer.append('"');
    m_buffer.append(word.data(), word.size());
    m_buffer.append('"');
}

void JsonWriter::integer(std::int64_t value)
{
    beforeValue();
    append(m_buffer, value);
}

void JsonWriter::number(double value)
{
    beforeValue();
    m_buffer.append(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_buffer.append(value ? "true" : "false");
}

void JsonWriter::null()
{
    beforeValue();
    m_buffer.append("null");
}

void JsonWriter::millis(Nanos time)
{
    beforeValue();
    const std::int64_t nanos = appendSign(m_buffer, time.count());
    append(m_buffer, nanos / 1'000'000);
    std::int64_t fraction = nanos % 1'000'000;
    if (fraction == 0)
        return;
    int digits = 6;
    for (; fraction % 10 == 0; fraction /= 10)
        --digits;
    m_buffer.append('.');
    appendPadded(m_buffer, fraction, digits);
}

void JsonWriter::micros(Nanos time)
{
    beforeValue();
    const std::int64_t nanos = appendSign(m_buffer, time.count());
    append(m_buffer, nanos / 1000);
    m_buffer.append('.');
    appendPadded(m_buffer, nanos % 1000, 3);
}

void JsonWriter::raw(const QByteArray& json)
{
    beforeValue();
    m_buffer.append(json);
}

bool JsonWriter::finish()
{
    if (!m_failed && !m_buffer.isEmpty() && m_device.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0); // keeps its capacity
    return !m_failed;
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_buffer.append(bracket);
    m_hasValues.push_back(false);
}

void JsonWriter::close(char bracket)
{
    m_hasValues.pop_back();
    m_buffer.append(bracket);
    flushIfLong();
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasValues.empty())
        return;
    if (m_hasValues.back())
        m_buffer.append(',');
    m_hasValues.back() = true;
}

void JsonWriter::flushIfLong()
{
    if (m_buffer.size() >= flushAt)
        finish();
}

} // namespace loopscope
