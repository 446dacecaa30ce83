// A table of statistics with its caption and a button that saves its numbers as CSV.
#pragma once

#include "ui/report/report_tables.h"

#include <QFrame>

class QLabel;
class QTableWidget;
class QToolButton;

namespace cyto::ui {

class TableCard final : public QFrame {
    Q_OBJECT
public:
    explicit TableCard(QWidget *parent = nullptr);

    /// Without rows the card is hidden.
    void setTable(StatisticsTable table);
    [[nodiscard]] const StatisticsTable &table() const { return m_table; }
    [[nodiscard]] QTableWidget &view() { return *m_view; }
    [[nodiscard]] Status save(const QString &path) const;

Q_SIGNALS:
    void saved(const QString &path);

private:
    void askAndSave();
    void fitHeight();

    StatisticsTable m_table;
    QLabel *m_caption;
    QToolButton *m_save;
    QTableWidget *m_view;
};

} // namespace cyto::ui
