// The translation context of this part: StudyText::tr("...").
#pragma once

#include <QCoreApplication>

namespace cyto {

struct StudyText {
    Q_DECLARE_TR_FUNCTIONS(StudyText)
};

} // namespace cyto
