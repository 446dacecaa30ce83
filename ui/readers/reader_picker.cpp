#include "ui/readers/reader_picker.h"

#include "ui/readers/reader_dialog.h"

#include <algorithm>

namespace cyto::ui {

ReaderPicker::ReaderPicker(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Readers who take part"));
    setWhatsThis(tr("Tick the readers of this session. Space ticks the one that is marked."));
    setMinimumHeight(90);
    setMaximumHeight(150);
}

void ReaderPicker::setReaders(const std::vector<Reader> &readers)
{
    clear();
    for (const Reader &reader : readers) {
        if (!reader.active)
            continue;
        auto *item = new QListWidgetItem(tr("%1 (%2)", "name, role").arg(reader.name, roleText(reader.role)), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, reader.id);
        item->setData(Qt::UserRole + 1, reader.name);
        item->setCheckState(Qt::Unchecked);
    }
}

void ReaderPicker::setPicked(const std::vector<ReaderId> &readers)
{
    for (int i = 0; i < count(); ++i) {
        const bool on =
            std::find(readers.begin(), readers.end(), item(i)->data(Qt::UserRole).toLongLong()) != readers.end();
        item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<ReaderId> ReaderPicker::picked() const
{
    std::vector<ReaderId> readers;
    for (int i = 0; i < count(); ++i)
        if (item(i)->checkState() == Qt::Checked)
            readers.push_back(item(i)->data(Qt::UserRole).toLongLong());
    return readers;
}

QString ReaderPicker::nameOf(ReaderId reader) const
{
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(Qt::UserRole).toLongLong() == reader)
            return item(i)->data(Qt::UserRole + 1).toString();
    return {};
}

} // namespace cyto::ui
