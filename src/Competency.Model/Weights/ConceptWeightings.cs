using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Competency.Model.Text;
using Competency.Model.Weights;

namespace Competency.Model;

/// <summary>
/// The weightings: rules for the weight of each competency of a role, in gaps and similarities. <see cref="TryParse"/> reads the names of
/// built-in ones (<see cref="All"/>); make your own with <see cref="Create"/> or <see cref="CreateByNeed"/>.
/// </summary>
/// <example>
/// A built-in weighting, one from text, and one of your own:
/// <code>
/// ConceptWeighting rare = ConceptWeightings.InverseFrequency;
/// ConceptWeightings.TryParse("idf*kind:knowledge=2,attitude=0", out ConceptWeighting? parsed);
/// ConceptWeighting languages = ConceptWeightings.Create("languages", concept => concept.Title.Contains('語') ? 3 : 1);
/// ConceptWeighting frequent = ConceptWeightings.CreateByNeed("frequent", need => 1 + Math.Log(1 + need.TaskCount));
///
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// GapReport gap = catalog.Gap(
///     catalog["TFB5131-901v2"],
///     catalog["TFB5131-902v3"],
///     new GapOptions { Weights = ConceptWeightings.Product(rare, frequent) });
/// </code>
/// </example>
public static partial class ConceptWeightings
{
    private const char ProductSign = '*';

    /// <summary>Weight 1 for every competency: plain sets. In text <c>uniform</c>.</summary>
    public static ConceptWeighting Uniform { get; } = new(new UniformWeighting());

    /// <summary>
    /// More weight for rare competencies: ln((1 + N)/(1 + df)) + 1, where N is the number of standards in the catalog and df the number of
    /// those that need the competency (Spärck Jones 1972, smoothed). At least 1, for a competency of every standard. In text <c>idf</c>.
    /// </summary>
    public static ConceptWeighting InverseFrequency { get; } = new(new InverseFrequencyWeighting());

    /// <summary>
    /// Revealed comparative advantage (Balassa 1965): the share of the competency in the role, divided by its share in all roles,
    /// [x(r,k)/Σ_k x(r,k)] / [Σ_r x(r,k)/Σ x], where x is the importance given by the document, otherwise 1. Above 1, the competency is
    /// characteristic of the role. Unbounded: the only competency of a small role has the largest weight. In text <c>rca</c>.
    /// </summary>
    public static ConceptWeighting RevealedAdvantage { get; } = new(new RevealedAdvantageWeighting());

    /// <summary>The number of tasks of the role that need the competency, at least 1. In text <c>tasks</c>.</summary>
    public static ConceptWeighting TaskCount { get; } = new(new TaskCountWeighting());

    /// <summary>
    /// The importance given by the document, such as O*NET's 1 to 5; the largest of several elements. If none is given: the middle of the
    /// role's <see cref="CompetencyStandard.ImportanceScale"/>, as for O*NET's work activities, or 1 without a scale. In text
    /// <c>importance</c>.
    /// </summary>
    public static ConceptWeighting Importance { get; } = new(new ImportanceWeighting());

    /// <summary>
    /// The level at which the competency is needed; the highest of several elements, and 1 if there is none. With it, shortage is Σw·max(0,
    /// ℓ_b − ℓ_a)/Σw·ℓ_b, as in Nedelkoska, Neffke and Wiederhold (2015). For roles on one scale. In text <c>level</c>.
    /// </summary>
    public static ConceptWeighting Level { get; } = new(new LevelWeighting());

    /// <summary>
    /// Weight 0.5 for optional and additional competencies, 1 for all others: the usual interpretation of ESCO's two strengths. In text
    /// <c>strength</c>.
    /// </summary>
    public static ConceptWeighting Strength { get; } = new(new StrengthWeighting([]));

    /// <summary>Weight 0 for attitudes, 1 for all other kinds. In text <c>kind:attitude=0</c>.</summary>
    public static ConceptWeighting WithoutAttitudes { get; } = new(new KindWeighting([new(ElementKind.Attitude, 0)]));

    /// <summary>The built-in weightings; those with parameters, with one choice of parameters.</summary>
    public static ImmutableArray<ConceptWeighting> All { get; } =
        [Uniform, InverseFrequency, RevealedAdvantage, TaskCount, Importance, Level, Strength, WithoutAttitudes, ByGenerality(0.5)];

    /// <summary>A weight for each kind of competency, 1 for kinds not named. In text <c>kind:knowledge=2,skill=1,attitude=0</c>.</summary>
    /// <param name="weights">The weights, 0 to 1,000,000, each kind once.</param>
    /// <returns>The weighting.</returns>
    /// <exception cref="ArgumentException">A kind occurs twice, or a weight is not from 0 to 1,000,000.</exception>
    public static ConceptWeighting ByKind(IEnumerable<KeyValuePair<ElementKind, double>> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new ConceptWeighting(new KindWeighting(NamedNumbers.Checked(weights, nameof(weights))));
    }

    /// <summary>
    /// A weight for each strength of requirement, that of <see cref="Strength"/> for strengths not named; the largest of several
    /// elements that are one competency. In text <c>strength:optional=0.5</c>.
    /// </summary>
    /// <param name="weights">The weights, 0 to 1,000,000, each strength once.</param>
    /// <returns>The weighting.</returns>
    /// <exception cref="ArgumentException">A strength occurs twice, or a weight is not from 0 to 1,000,000.</exception>
    public static ConceptWeighting ByStrength(IEnumerable<KeyValuePair<RequirementStrength, double>> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new ConceptWeighting(new StrengthWeighting(NamedNumbers.Checked(weights, nameof(weights))));
    }

    /// <summary>
    /// A weight for competencies whose names say no field (<see cref="Concept.IsGeneral"/>): 相關法規, 專業知識, 電腦操作. All others
    /// weigh 1. In text <c>general:0.5</c>.
    /// </summary>
    /// <param name="general">The weight of such a competency, 0 to 1,000,000. With 1 it is <see cref="Uniform"/>.</param>
    /// <returns>The weighting.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not from 0 to 1,000,000.</exception>
    public static ConceptWeighting ByGenerality(double general) => NamedNumbers.IsWeight(general)
        ? new ConceptWeighting(new GeneralityWeighting(general))
        : throw new ArgumentOutOfRangeException(nameof(general), general, $"A weight is from 0 to {NamedNumbers.Largest:N0}.");

    /// <summary>Makes a weighting that depends on the competency alone, with the same weight in every role and profile.</summary>
    /// <param name="name">The name in answers and citations.</param>
    /// <param name="weigh">
    /// The weight of a competency, 0 to 1,000,000. Called once for each need of each role, by any thread; equal calls must return
    /// equal weights.
    /// </param>
    /// <param name="dependsOnCatalog">Whether the weight depends on other roles of the catalog.</param>
    /// <returns>The weighting. A use of it throws <see cref="InvalidOperationException"/> if a weight is out of range.</returns>
    /// <exception cref="ArgumentException">The name is blank, contains a <c>*</c>, or is the name of a built-in weighting.</exception>
    public static ConceptWeighting Create(string name, Func<Concept, double> weigh, bool dependsOnCatalog = false)
    {
        ArgumentNullException.ThrowIfNull(weigh);
        return CreateByNeed(name, need => weigh(need.Concept), dependsOnCatalog);
    }

    /// <summary>Makes a weighting that depends on the need of a role: level, importance, strength and number of tasks.</summary>
    /// <param name="name">The name in answers and citations.</param>
    /// <param name="weigh">
    /// The weight of a need, 0 to 1,000,000. Called once for each need of each role, by any thread; equal calls must return equal
    /// weights.
    /// </param>
    /// <param name="dependsOnCatalog">Whether the weight depends on other roles of the catalog.</param>
    /// <returns>The weighting. A use of it throws <see cref="InvalidOperationException"/> if a weight is out of range.</returns>
    /// <exception cref="ArgumentException">The name is blank, contains a <c>*</c>, or is the name of a built-in weighting.</exception>
    public static ConceptWeighting CreateByNeed(string name, Func<ConceptNeed, double> weigh, bool dependsOnCatalog = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(weigh);
        if (name.Contains(ProductSign, StringComparison.Ordinal) || TryParse(name, out _))
        {
            throw new ArgumentException($"'{name}' is the text of a built-in weighting or a product; choose another name.", nameof(name));
        }

        return new ConceptWeighting(new DelegateWeighting(name, weigh, dependsOnCatalog));
    }

    /// <summary>The product of weightings; <see cref="Uniform"/> if there are none. In text with <c>*</c>: <c>idf*tasks</c>.</summary>
    /// <param name="factors">The weightings.</param>
    /// <returns>The weighting.</returns>
    public static ConceptWeighting Product(params IEnumerable<ConceptWeighting> factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        ConceptWeighting[] all =
        [
            .. factors.SelectMany(static factor => factor.Rule is ProductWeighting product ? product.Factors : [factor])
                .Where(static factor => factor.Rule is not UniformWeighting),
        ];
        return all.Length switch
        {
            0 => Uniform,
            1 => all[0],
            _ => new ConceptWeighting(new ProductWeighting([.. all])),
        };
    }

    /// <summary>
    /// Reads the name of a built-in weighting, in any case: a name of <see cref="All"/>, <c>kind:</c> or <c>strength:</c> with numbers,
    /// <c>general:</c> with a number, or several of them separated by <c>*</c>.
    /// </summary>
    /// <param name="text">The name.</param>
    /// <param name="weighting">The weighting; <see langword="null"/> if there is none of that name.</param>
    /// <returns>Whether the text is the name of a weighting.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ConceptWeighting? weighting)
    {
        ConceptWeighting?[] factors = [.. (text ?? "").Split(ProductSign, StringSplitOptions.TrimEntries).Select(ParseFactor)];
        weighting = Array.Exists(factors, static factor => factor is null) ? null : Product(factors.OfType<ConceptWeighting>());
        return weighting is not null;
    }

    private static ConceptWeighting? ParseFactor(string text)
    {
        if (All.FirstOrDefault(listed => string.Equals(listed.Name, text, StringComparison.OrdinalIgnoreCase)) is ConceptWeighting known)
        {
            return known;
        }

        if (GeneralityWeighting.Parse(text) is GeneralityWeighting generality)
        {
            return new ConceptWeighting(generality);
        }

        if (NamedNumbers.TryParse(text, KindWeighting.Prefix, ParseKind, out ImmutableArray<KeyValuePair<ElementKind, double>> kinds))
        {
            return new ConceptWeighting(new KindWeighting(kinds));
        }

        bool areStrengths = NamedNumbers.TryParse(
            text,
            StrengthWeighting.Prefix,
            ParseStrength,
            out ImmutableArray<KeyValuePair<RequirementStrength, double>> strengths);
        return areStrengths ? new ConceptWeighting(new StrengthWeighting(strengths)) : null;
    }

    private static (bool, ElementKind) ParseKind(string id) =>
        (id.Length > 0, id.Length > 0 ? ElementKind.FromId(id) : ElementKind.Unspecified);

    private static (bool, RequirementStrength) ParseStrength(string name)
    {
        bool isName = name.Length > 0 && char.IsAsciiLetter(name[0]);
        return (Enum.TryParse(name, ignoreCase: true, out RequirementStrength strength) && isName, strength);
    }
}
