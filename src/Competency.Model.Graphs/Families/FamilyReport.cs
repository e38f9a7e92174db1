using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Graphs.Families;
using Competency.Model.Text.Html;
using Competency.Model.Text.Layout;
using Competency.Model.Text.Plain;

namespace Competency.Model;

/// <summary>The families of roles in a catalog. Made by <see cref="FamilyQueries.Families"/>.</summary>
[TypeFormatterSource(typeof(AnswerFormatterSource))]
public sealed class FamilyReport : IShownAnswer
{
    private readonly Dictionary<CompetencyStandard, RoleFamily> _families;

    internal FamilyReport(
        CompetencyCatalog catalog,
        FamilyOptions options,
        ImmutableArray<RoleFamily> families,
        ImmutableArray<CompetencyStandard> alone)
    {
        (Catalog, Options, Families, Alone) = (catalog, options, families, alone);
        _families = families.SelectMany(static family => family.Members.Select(member => (member, family)))
            .ToDictionary(
                static pair => pair.member,
                static pair => pair.family,
                (IEqualityComparer<CompetencyStandard>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>The catalog.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>How the families were found.</summary>
    public FamilyOptions Options { get; }

    /// <summary>The families, the largest first, of equals the one with the first role in the catalog.</summary>
    public ImmutableArray<RoleFamily> Families { get; }

    /// <summary>
    /// The roles that belong to no family, since nothing is similar enough to them. Roles without any known competency are not compared,
    /// and stand nowhere.
    /// </summary>
    public ImmutableArray<CompetencyStandard> Alone { get; }

    /// <summary>
    /// The weighted modularity of the families at resolution 1, roles alone being families of one, below 1: how much of the links' weight
    /// is inside families beyond what chance gives; <see langword="null"/> if there are no links. After Newman (2004).
    /// </summary>
    public double? Modularity { get; internal init; }

    /// <summary>
    /// The mean silhouette of all roles of families, −1 to 1: above 0 a role is more similar to its own family than to any other, on
    /// average, with 1 − score as distance. <see langword="null"/> with fewer than two families, or more than 20,000 roles in them, for
    /// which it is not computed. After Rousseeuw (1987).
    /// </summary>
    public double? Silhouette { get; internal init; }

    /// <summary>The family of a role, or <see langword="null"/> if it belongs to none.</summary>
    /// <param name="standard">A standard.</param>
    public RoleFamily? FamilyOf(CompetencyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return _families.GetValueOrDefault(standard);
    }

    /// <summary>The families, with what describes each and its roles, as HTML for notebooks and pages, in English.</summary>
    /// <returns>A <c>div</c> that needs nothing and changes nothing around it; the same bytes for the same content.</returns>
    public string ToHtml() => ToHtmlIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    public string ToHtmlIn(CultureInfo language) => HtmlAnswer.Of(FamilyLayout.Of(this), language);

    /// <summary>
    /// The families, with what describes each and its roles, as plain text, in English, at most 80 columns wide.
    /// </summary>
    /// <returns>Lines that end with a line feed; the same bytes for the same content.</returns>
    public string ToText() => ToTextIn(CultureInfo.InvariantCulture);

    /// <summary>The same in a language.</summary>
    /// <param name="language">The language of headings and words: Traditional Chinese for Chinese cultures, else English.</param>
    /// <param name="columns">How wide the text may be, at least 40; a Chinese character is two columns wide.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 40 columns.</exception>
    public string ToTextIn(CultureInfo language, int columns = 80) => PlainAnswer.Of(FamilyLayout.Of(this), language, columns);

    /// <summary>How many families and roles there are.</summary>
    public override string ToString() => $"{Families.Length} families of {_families.Count} roles, {Alone.Length} alone";
}
