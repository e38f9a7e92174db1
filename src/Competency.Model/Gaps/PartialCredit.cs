using Competency.Model.Mappings;

namespace Competency.Model;

/// <summary>
/// The credit for a similar competency if the needed one is missing: the share of its relation, times the confidence of the relation, times
/// the held part of the level. Only the best of several is credited. One held competency can earn credit for any number of needed ones.
/// </summary>
/// <remarks>
/// The shares are conventions, not measurements. Default: half for a close or a narrower competency, nothing for a broader or
/// related one.
/// </remarks>
/// <example>
/// Mappings of the catalog, and suggestions of the name matcher from a confidence of 0.7:
/// <code>
/// PartialCredit credit = PartialCredit.Default with { MinConfidence = 0.7, Sources = [PartialCredit.NameMatcher] };
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// CompetencyStandard from = catalog["TFB5131-901v2"];
/// foreach (GapItem item in catalog.Gap(from, catalog["TFB5131-902v3"], new GapOptions { PartialCredit = credit }).PartlyMet)
/// {
///     Console.WriteLine($"{item.Concept} by {item.PartlyMetBy[0]}");
/// }
/// </code>
/// A source of your own is a class with two members:
/// <code>
/// sealed class SameTitle : IRelationSource
/// {
///     public string Id => "same title";
///
///     public IEnumerable&lt;ConceptRelation&gt; Between(
///         CompetencyCatalog catalog, IReadOnlyList&lt;Concept&gt; needed, IReadOnlyList&lt;Concept&gt; held) =>
///         from need in needed
///         from has in held
///         where need.Title == has.Title
///         select new ConceptRelation(need, MappingRelation.Close, has, 0.9, [], Id);
/// }
/// </code>
/// </example>
public sealed record PartialCredit
{
    private const double Half = 0.5;

    private readonly double _close = Half;
    private readonly double _narrower = Half;
    private readonly double _broader;
    private readonly double _related;
    private readonly double _minConfidence;
    private readonly IReadOnlyList<IRelationSource> _sources = [];

    /// <summary>Half for a close or a narrower competency, by mappings of the catalog alone, at any confidence.</summary>
    public static PartialCredit Default { get; } = new();

    /// <summary>
    /// A source of relations that compares the names of competencies: up to five held ones for each needed one. No person has
    /// reviewed them, so set <see cref="MinConfidence"/>.
    /// </summary>
    public static IRelationSource NameMatcher => NameRelationSource.Default;

    /// <summary>The share of a close competency, 0 to 1. Default: 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double Close { get => _close; init => _close = Share(value); }

    /// <summary>The share of a narrower competency, which is a part of the needed one, 0 to 1. Default: 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double Narrower { get => _narrower; init => _narrower = Share(value); }

    /// <summary>The share of a broader competency, which includes the needed one as a part or a special case, 0 to 1. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double Broader { get => _broader; init => _broader = Share(value); }

    /// <summary>The share of a related competency, 0 to 1. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double Related { get => _related; init => _related = Share(value); }

    /// <summary>The minimum confidence of a relation that earns credit, 0 to 1. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double MinConfidence { get => _minConfidence; init => _minConfidence = Share(value); }

    /// <summary>
    /// Additional sources of relations, besides the mappings of the catalog. Ignored for pairs that a mapping already covers,
    /// including negated ones. Default: none.
    /// </summary>
    public IReadOnlyList<IRelationSource> Sources
    {
        get => _sources;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _sources = [.. value];
        }
    }

    /// <summary>The share of a held competency by its relation to the needed one.</summary>
    /// <param name="held">The relation of the held competency: narrow if it is the narrower one.</param>
    /// <returns>0 to 1; 1 for <see cref="MappingRelation.Exact"/>.</returns>
    public double Of(MappingRelation held) => held switch
    {
        MappingRelation.Exact => 1,
        MappingRelation.Close => Close,
        MappingRelation.Narrow => Narrower,
        MappingRelation.Broad => Broader,
        _ => Related,
    };

    /// <summary>The shares and the ids of the sources.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"close {Close}, narrower {Narrower}, broader {Broader}, related {Related}, confidence from {MinConfidence}, ")
        + $"sources: {(_sources.Count == 0 ? "none" : string.Join(", ", _sources.Select(static source => source.Id)))}";

    private static double Share(double value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
        return double.IsNaN(value) ? throw new ArgumentOutOfRangeException(nameof(value)) : value;
    }
}
