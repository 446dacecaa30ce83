#include "ui/study/database_care.h"

namespace cyto::ui {

Status careForDatabase(const StudyTicket &ticket, bool checkIntegrity)
{
    if (checkIntegrity) {
        if (Status checked = StudyDatabase::checkIntegrity(ticket); !checked)
            return checked;
    }
    if (!ticket.readOnlyReason.isEmpty())
        return {};
    const auto database = StudyDatabase::open(ticket);
    if (!database)
        return tl::unexpected<Error>(database.error());
    return (*database)->rotateBackups();
}

} // namespace cyto::ui
