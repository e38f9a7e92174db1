using Competency.Model.Catalog;

namespace Competency.Model.Similarity.Words;

// Which texts of a standard are compared by their words.
internal sealed class RoleTexts
{
    private readonly Func<CompetencyStandard, IEnumerable<string?>> _ofRole;
    private readonly Func<ElementKind, bool> _isRead;

    // ofRole: The texts of the role itself.
    // isRead: Whether the names of competencies of a kind are read, too.
    private RoleTexts(Func<CompetencyStandard, IEnumerable<string?>> ofRole, Func<ElementKind, bool> isRead) =>
        (_ofRole, _isRead) = (ofRole, isRead);

    // The names of the competencies, of all kinds.
    public static RoleTexts Names { get; } = new(static _ => [], static _ => true);

    // What the role is and does, and what it takes. Attitudes are left out: their names are much the same in every role.
    public static RoleTexts Whole { get; } = new(
        static standard => ((IEnumerable<string?>)[standard.Title, standard.Description])
            .Concat(standard.Duties.Select(static duty => duty.Title))
            .Concat(standard.Tasks.Select(static task => task.Title)),
        static kind => !kind.Equals(ElementKind.Attitude));

    // The texts of a standard, each once, in the order of the document.
    // allRatings: Whether it needs what it rates as not important, too.
    public IEnumerable<string> Of(CompetencyStandard standard, bool allRatings = false) =>
        _ofRole(standard).OfType<string>().Concat(NamesOf(standard, allRatings)).Where(static text => text.Length > 0)
            .Distinct(StringComparer.Ordinal);

    // The vectors of the standards of a scope over the words of these texts, made when first asked for.
    public RoleWords WordsIn(CatalogScope scope) => scope.Derived<RoleTexts, RoleWords>(this);

    private IEnumerable<string> NamesOf(CompetencyStandard standard, bool allRatings) => standard.Requirements
        .Where(need => (need.IsImportant || allRatings) && _isRead(need.Element.Kind)).Select(static need => need.Element.Title);
}
