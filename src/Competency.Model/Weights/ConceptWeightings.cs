using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Competency.Model.Weights;

namespace Competency.Model;

/// <summary>The weightings that the library knows. A new one joins by one small type and one line here.</summary>
public static class ConceptWeightings
{
    private const char ProductSign = '*';

    /// <inheritdoc cref="UniformWeighting"/>
    public static ConceptWeighting Uniform { get; } = new UniformWeighting();

    /// <inheritdoc cref="InverseFrequencyWeighting"/>
    public static ConceptWeighting InverseFrequency { get; } = new InverseFrequencyWeighting();

    /// <inheritdoc cref="RevealedAdvantageWeighting"/>
    public static ConceptWeighting RevealedAdvantage { get; } = new RevealedAdvantageWeighting();

    /// <inheritdoc cref="TaskCountWeighting"/>
    public static ConceptWeighting TaskCount { get; } = new TaskCountWeighting();

    /// <inheritdoc cref="ImportanceWeighting"/>
    public static ConceptWeighting Importance { get; } = new ImportanceWeighting();

    /// <inheritdoc cref="LevelWeighting"/>
    public static ConceptWeighting Level { get; } = new LevelWeighting();

    /// <summary>What is optional or additional counts half, everything else 1: the usual reading of ESCO's two strengths.</summary>
    public static ConceptWeighting Strength { get; } = new StrengthWeighting([]);

    /// <summary>Knowledge, skills and all other kinds count 1, attitudes nothing.</summary>
    public static ConceptWeighting WithoutAttitudes { get; } = new KindWeighting([new(ElementKind.Attitude, 0)]);

    /// <summary>All of them; those with numbers of their own with one choice of numbers, others are made by text or method.</summary>
    public static ImmutableArray<ConceptWeighting> All { get; } =
        [Uniform, InverseFrequency, RevealedAdvantage, TaskCount, Importance, Level, Strength, WithoutAttitudes];

    /// <summary>A weight for each kind; kinds that are not named count 1. In text: <c>kind:knowledge=2,skill=1,attitude=0</c>.</summary>
    /// <exception cref="ArgumentException">A kind is named twice, or a weight is not from 0 to 1,000,000.</exception>
    public static ConceptWeighting ByKind(IEnumerable<KeyValuePair<ElementKind, double>> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new KindWeighting(NamedNumbers.Checked(weights, nameof(weights)));
    }

    /// <summary>
    /// A weight for each strength of requirement; what is not named counts as in <see cref="Strength"/>. Of several elements
    /// that are one competency, the largest weight counts. In text: <c>strength:optional=0.5</c>.
    /// </summary>
    /// <exception cref="ArgumentException">A strength is named twice, or a weight is not from 0 to 1,000,000.</exception>
    public static ConceptWeighting ByStrength(IEnumerable<KeyValuePair<RequirementStrength, double>> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new StrengthWeighting(NamedNumbers.Checked(weights, nameof(weights)));
    }

    /// <summary>The product of weightings, in text with <c>*</c> between them: <c>idf*tasks</c>. Of none it is <see cref="Uniform"/>.</summary>
    public static ConceptWeighting Product(params IEnumerable<ConceptWeighting> factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        ConceptWeighting[] all =
        [
            .. factors.SelectMany(static factor => factor is ProductWeighting product ? product.Factors : [factor])
                .Where(static factor => factor is not UniformWeighting),
        ];
        return all.Length switch
        {
            0 => Uniform,
            1 => all[0],
            _ => new ProductWeighting([.. all]),
        };
    }

    /// <summary>
    /// The weighting of this text, whatever the case of its letters: a name of <see cref="All"/>, <c>kind:</c> or
    /// <c>strength:</c> with numbers, or several of them with <c>*</c> between.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ConceptWeighting? weighting)
    {
        ConceptWeighting?[] factors = [.. (text ?? "").Split(ProductSign, StringSplitOptions.TrimEntries).Select(ParseFactor)];
        weighting = Array.Exists(factors, static factor => factor is null) ? null : Product(factors.OfType<ConceptWeighting>());
        return weighting is not null;
    }

    private static ConceptWeighting? ParseFactor(string text)
    {
        if (All.FirstOrDefault(candidate => string.Equals(candidate.Name, text, StringComparison.OrdinalIgnoreCase)) is ConceptWeighting known)
        {
            return known;
        }

        if (NamedNumbers.TryParse(text, KindWeighting.Prefix, ParseKind, out ImmutableArray<KeyValuePair<ElementKind, double>> kinds))
        {
            return new KindWeighting(kinds);
        }

        return NamedNumbers.TryParse(text, StrengthWeighting.Prefix, ParseStrength, out ImmutableArray<KeyValuePair<RequirementStrength, double>> strengths)
            ? new StrengthWeighting(strengths)
            : null;
    }

    private static (bool, ElementKind) ParseKind(string id) => (id.Length > 0, id.Length > 0 ? ElementKind.FromId(id) : ElementKind.Unspecified);

    private static (bool, RequirementStrength) ParseStrength(string name)
    {
        bool isName = name.Length > 0 && char.IsAsciiLetter(name[0]);
        return (Enum.TryParse(name, ignoreCase: true, out RequirementStrength strength) && isName, strength);
    }
}
