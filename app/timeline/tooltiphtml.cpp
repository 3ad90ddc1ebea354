#include "app/timeline/tooltiphtml.h"

#include "core/timeline/durationtext.h"

#include <QToolTip>

namespace loopscope {

namespace {

QString cell(const QString& text, const char* align = "left")
{
    return QStringLiteral("<td align='%1' style='padding-right:14px'>%2</td>")
        .arg(QLatin1String(align), text.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
}

int digitsFor(Nanos length)
{
    if (length >= std::chrono::milliseconds(10))
        return 0;
    return length >= std::chrono::milliseconds(1) ? 1 : 3;
}

QString milliseconds(Nanos time, int digits)
{
    return QString::number(static_cast<double>(time.count()) / 1e6, 'f', digits);
}

} // namespace

MomentPair::MomentPair(Nanos start, Nanos end)
    : from(milliseconds(start, digitsFor(end - start)))
    , to(milliseconds(end, digitsFor(end - start)))
{
}

Colors TooltipHtml::colors()
{
    QPalette palette = QToolTip::palette();
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, palette.color(QPalette::ToolTipBase));
    palette.setColor(QPalette::Text, palette.color(QPalette::ToolTipText));
    return Colors::of(palette);
}

QString TooltipHtml::bold(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

QString TooltipHtml::orange(const QString& text, const Colors& colors)
{
    return QStringLiteral("<b><font color='%1'>%2</font></b><br>")
        .arg(colors.held.name(), text.toHtmlEscaped());
}

QString TooltipHtml::line(const QString& text)
{
    return text.toHtmlEscaped() + QStringLiteral("<br>");
}

QString TooltipHtml::row(const QString& what, Nanos from, Nanos to)
{
    const MomentPair moments(from, to);
    const QString times = QStringLiteral("%1 → %2 ms").arg(moments.from, moments.to);
    return QStringLiteral("<tr>%1%2%3</tr>")
        .arg(cell(what), cell(times), cell(durationText(to - from), "right"));
}

QString TooltipHtml::row(const QString& what)
{
    return QStringLiteral("<tr>%1</tr>").arg(cell(what));
}

QString TooltipHtml::whole(const QString& html)
{
    return QStringLiteral("<div style='white-space:nowrap'>%1</div>").arg(html);
}

} // namespace loopscope
