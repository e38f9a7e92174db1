using Competency.Model.Catalog;

namespace Competency.Model.Similarity.Words;

// Which texts of a standard are compared by their words.
internal sealed class RoleTexts
{
    private readonly Func<CompetencyStandard, IEnumerable<string?>> _select;

    private RoleTexts(Func<CompetencyStandard, IEnumerable<string?>> select) => _select = select;

    // The names of the competencies, of all kinds.
    public static RoleTexts Names { get; } = new(static standard => standard.Requirements.Select(static need => need.Element.Title));

    // What the role is and does, and what it takes. Attitudes are left out: their names are much the same in every role.
    public static RoleTexts Whole { get; } = new(static standard =>
        ((IEnumerable<string?>)[standard.Title, standard.Description])
            .Concat(standard.Duties.Select(static duty => duty.Title))
            .Concat(standard.Tasks.Select(static task => task.Title))
            .Concat(standard.Requirements.Select(static need => need.Element)
                .Where(static element => !element.Kind.Equals(ElementKind.Attitude)).Select(static element => element.Title)));

    // The texts of a standard, each once, in the order of the document.
    public IEnumerable<string> Of(CompetencyStandard standard) =>
        _select(standard).OfType<string>().Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal);

    // The vectors of the standards of a scope over the words of these texts, made when first asked for.
    public RoleWords WordsIn(CatalogScope scope) => scope.Derived<RoleTexts, RoleWords>(this);
}
