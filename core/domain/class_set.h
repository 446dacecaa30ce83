// The ordered classes a model knows; the order is the model's and never changes.
#pragma once

#include "domain/error.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace cyto {

struct CellClass {
    QString name; ///< folder and file name, lower case with underscores: "immature_granulocyte"
    QString displayName; ///< "Immature granulocyte"
    QString snomed; ///< SNOMED CT concept id, empty where unknown
    QString loinc; ///< LOINC code, empty where unknown
};

/// A class in the words of who reads a result: the parts below the window know no language. Empty: display names.
using ClassNaming = std::function<QString(const CellClass &)>;

class ClassSet {
public:
    ClassSet() = default;
    /// Names must be non-empty and distinct.
    static Expected<ClassSet> create(std::vector<CellClass> classes);
    /// Names alone; display names are derived ("immature_granulocyte" -> "Immature granulocyte").
    static Expected<ClassSet> fromNames(const std::vector<QString> &names);

    [[nodiscard]] int size() const { return static_cast<int>(m_classes.size()); }
    [[nodiscard]] const CellClass &at(int index) const { return m_classes.at(static_cast<size_t>(index)); }
    [[nodiscard]] const std::vector<CellClass> &all() const { return m_classes; }
    [[nodiscard]] std::optional<int> indexOf(const QString &name) const;

private:
    std::vector<CellClass> m_classes;
};

/// The ten classes that readers of blood smears give (method.md section 6). Their order is that of every new study,
/// and letters, colours and shapes follow from it by the name of the class, whatever model is there or not yet.
[[nodiscard]] const ClassSet &readersClasses();

} // namespace cyto
