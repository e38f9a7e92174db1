using System.Reflection;
using System.Text;
using Competency.Model.Citations;

namespace Competency.Model;

/// <summary>
/// What answers depend on: the catalog, the policy by which competencies are the same, the measure and the weights, and the version of the
/// library; in one line, or for a bibliography. Other options, such as filters and partial credit, are for the text to name.
/// </summary>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// SimilarityOptions options = new() { Measure = SimilarityMeasures.Cosine, Weights = ConceptWeightings.InverseFrequency };
/// Console.WriteLine(Citation.Of(catalog, options).ToBibTeX());
/// </code>
/// </example>
public sealed class Citation
{
    private readonly IEnumerable<string> _sources;
    private readonly int _standards;

    private Citation(CompetencyCatalog catalog, SimilarityMeasure measure, ConceptWeighting weights)
    {
        (CatalogId, PolicyId, _standards) = (catalog.Id, catalog.Policy.Id, catalog.StandardCount);
        bool usesWeights = measure.Inputs.HasFlag(MeasureInputs.Weights);
        (Measure, Weights) = (measure.Name, usesWeights ? weights.Name : null);
        _sources = MeasureSources.Of(measure, isWeighted: usesWeights && !ReferenceEquals(weights, ConceptWeightings.Uniform));
    }

    /// <summary>The version of the library, such as <c>1.2.0</c>.</summary>
    public static string LibraryVersion { get; } =
        typeof(Citation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>The id of the catalog: see <see cref="CompetencyCatalog.Id"/>.</summary>
    public string CatalogId { get; }

    /// <summary>The id of the matching policy of the catalog.</summary>
    public string PolicyId { get; }

    /// <summary>The name of the measure.</summary>
    public string Measure { get; }

    /// <summary>The name of the weighting; <see langword="null"/> if the measure ignores weights.</summary>
    public string? Weights { get; }

    /// <summary>The citation of scores and rankings.</summary>
    /// <param name="catalog">The catalog that was asked.</param>
    /// <param name="options">
    /// The options it was asked with, of which measure and weights are cited; <see cref="SimilarityOptions.Default"/> if
    /// <see langword="null"/>.
    /// </param>
    public static Citation Of(CompetencyCatalog catalog, SimilarityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= SimilarityOptions.Default;
        return new Citation(catalog, options.MeasureOfStandards, options.Weights);
    }

    /// <summary>The citation of a gap, whose figures are coverage, shortage and redundancy.</summary>
    /// <param name="gap">The gap.</param>
    public static Citation Of(GapReport gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return new Citation(gap.Catalog, SimilarityMeasures.Shortage, gap.Options.Weights);
    }

    /// <summary>
    /// Entries of BibTeX, in ASCII but for what names of an application say: the library with its version, the catalog, and the
    /// publications that the measure comes from.
    /// </summary>
    /// <returns>Entries with an empty line between, with line feeds; the same bytes for the same content.</returns>
    public string ToBibTeX()
    {
        StringBuilder text = new();
        text.Append("@software{competencymodel,\n  author = {{Competency.Model contributors}},\n  title = {Competency.Model},\n")
            .Append("  version = {").Append(Escaped(LibraryVersion)).Append("}\n}\n\n@misc{catalog-").Append(CatalogId)
            .Append(",\n  title = {Competency standards, catalog ").Append(CatalogId).Append("},\n  note = {")
            .Append(_standards).Append(_standards == 1 ? " standard" : " standards")
            .Append("; matching policy ").Append(Escaped(PolicyId)).Append("; measure ").Append(Escaped(Measure));
        if (Weights is not null)
        {
            text.Append("; weights ").Append(Escaped(Weights));
        }

        text.Append("}\n}\n");
        foreach (string source in _sources)
        {
            text.Append('\n').Append(source).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Library, catalog, policy, measure and weights in one line.</summary>
    public override string ToString() =>
        $"Competency.Model {LibraryVersion}, catalog {CatalogId}, matching policy {PolicyId}, measure {Measure}"
        + (Weights is null ? "" : $", weights {Weights}");

    // The text as TeX prints it.
    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char letter in text)
        {
            escaped.Append(letter switch
            {
                '\\' => @"{\textbackslash}",
                '~' => @"{\textasciitilde}",
                '^' => @"{\textasciicircum}",
                // Programs for bibliographies count braces, also those that TeX would print.
                '{' => @"{\textbraceleft}",
                '}' => @"{\textbraceright}",
                '$' or '&' or '#' or '_' or '%' => $@"\{letter}",
                _ when char.IsControl(letter) => " ",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
