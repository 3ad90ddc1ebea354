#pragma once

#include <QColor>
#include <QFont>
#include <QImage>

#include <functional>
#include <unordered_map>
#include <vector>

namespace loopscope {

/// The names on spans, each drawn once on its colour and then copied. Keeps what was used last, up to a limit
/// of bytes. Sizes are device pixels.
class SpanLabels
{
public:
    /// What one text looks like: what to write, on what, in what.
    struct Key
    {
        std::uint32_t name = 0;
        QRgb fill = 0;
        QRgb text = 0;
    };
    using TextOf = std::function<QString(std::uint32_t name)>;

    SpanLabels(const QFont& font, double devicePixelRatio, std::size_t mostBytes = 16 << 20);

    /// Copies as much of the text as has room in [left, right), cut at a letter with an ellipsis, into the
    /// height() lines from `top` on, those that are within `to`; nothing where not even one letter and the
    /// ellipsis fit. [left, right) is within `to`, which is of Format_RGB32.
    void draw(QImage& to, int left, int right, int top, const Key& key, const TextOf& textOf);

    double devicePixelRatio() const { return m_ratio; }
    int height() const { return m_height; }
    /// What is narrower has no room for any text.
    int leastWidth() const { return m_leastWidth; }
    std::size_t memoryUse() const { return m_bytes + m_oldBytes; }

private:
    struct Strip
    {
        QImage image;
        std::vector<int> cuts; // where it may be cut: behind each letter, the end included
        std::size_t bytes() const;
    };
    using Strips = std::unordered_map<std::uint64_t, Strip>;

    const Strip& strip(const Key& key, const TextOf& textOf);
    const Strip& keep(std::uint64_t key, Strip&& strip);
    Strip rendered(const QString& text, QRgb fill, QRgb color) const;
    const Strip& ellipsis(const Key& key);

    QFont m_font;
    double m_ratio;
    int m_height;
    int m_leastWidth;
    std::size_t m_mostBytes;
    Strips m_strips;   // used since m_old was left behind
    Strips m_old;      // not used since then
    Strips m_ellipses; // by fill: as many as there are colours
    std::size_t m_bytes = 0;
    std::size_t m_oldBytes = 0;
};

} // namespace loopscope
