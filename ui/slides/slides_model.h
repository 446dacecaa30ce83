// The slides of the study: cells, progress, differential so far, flagged cells.
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace cyto::ui {

class StudySession;

class SlidesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Columns { NameColumn, PredictedColumn, DifferentialColumn, FlaggedColumn, ColumnCount };
    enum Roles {
        FractionRole = Qt::UserRole, ///< of predicted cells, 0..1
        DifferentialRole, ///< QVariantList of counts per style
        SlideIndexRole,
        SortRole, ///< a number, or the name: text would put 10 before 9
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no study.
    void setSession(const StudySession *session);
    /// Numbers changed; the slides are the same.
    void refresh();
    [[nodiscard]] const StudySession *session() const { return m_session; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void count();
    [[nodiscard]] QString differentialText(int slide) const;
    [[nodiscard]] QVariant sortValue(int slide, int column) const;

    const StudySession *m_session = nullptr;
    std::vector<std::vector<int>> m_differential; // per slide, per style
};

} // namespace cyto::ui
