#pragma once

#include <QStringList>

#include <functional>

namespace loopscope {

/// How wide a text is, in pixels.
using MeasureText = std::function<double(const QString&)>;

/// Where a label went, and which of its forms.
struct FittedLabel
{
    enum class Place { Inside, Beside, Nowhere };
    Place place = Place::Nowhere;
    QString text;
    double x = 0; ///< where the text begins

    bool operator==(const FittedLabel&) const = default;
};

/// Finds room for a label, given in forms from the longest to the shortest: inside [left, right] with
/// `padding` on both sides, the longest form that fits; else to the right of it, where it must end before
/// `limit`; else nowhere.
FittedLabel fitLabel(const QStringList& forms, double left, double right, double limit, double padding,
                     const MeasureText& measure);

/// The longest form that fits between `left` and `limit`; nowhere if none does.
FittedLabel fitBeside(const QStringList& forms, double left, double limit, const MeasureText& measure);

/// `text` on one line and in one direction: line breaks and control characters become spaces, marks that turn
/// the direction of writing go. For names that came from outside.
QString plainLabel(const QString& text);

} // namespace loopscope
