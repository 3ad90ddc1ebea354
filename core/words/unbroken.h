#pragma once

#include <QString>

namespace loopscope {

/// `text` as it is shown where lines wrap: none of them ends between a number and its unit of time.
QString unbroken(QString text);

} // namespace loopscope
