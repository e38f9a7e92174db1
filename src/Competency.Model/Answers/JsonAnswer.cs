using System.Text.Json;
using System.Text.Json.Serialization;
using Competency.Model.Alignment;
using Competency.Model.Answers.Forms;
using Competency.Model.Mappings;

namespace Competency.Model;

/// <summary>
/// A complete answer as JSON: what was asked, of which catalog, how it was computed, and the result. These are the answers that the tool
/// prints with <c>--json</c>; their schemas are in <c>docs/schema</c>, and a released format changes only in ways that readers survive.
/// </summary>
/// <remarks>
/// An answer can be returned from a web application, serialized by <see cref="JsonSerializer"/>, or written to a stream. Numbers and texts
/// do not depend on the culture: the same content gives the same bytes.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// CompetencyStandard role = catalog["TFB5131-901v2"];
/// JsonAnswer answer = JsonAnswer.Similar(catalog, role, catalog.MostSimilar(role, 10));
/// File.WriteAllText("similar.json", answer.WriteText());
/// Console.WriteLine(answer.Format);   // competency-similar/1
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed partial class JsonAnswer
{
    private readonly object _form;

    private JsonAnswer(string format, object form) => (Format, _form) = (format, form);

    /// <summary>The format and its version, such as <c>competency-gap/1</c>: the first property of the answer.</summary>
    public string Format { get; }

    /// <summary>A gap: <c>competency-gap/1</c>.</summary>
    /// <param name="gap">The gap.</param>
    /// <param name="isExplained">Whether to add the arithmetic of the shortage. No by default.</param>
    /// <param name="learningSteps">
    /// The maximum number of competencies that complete the most tasks, and of steps of a learning order. 0, the default, leaves both out.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="learningSteps"/> is negative.</exception>
    public static JsonAnswer Gap(GapReport gap, bool isExplained = false, int learningSteps = 0)
    {
        ArgumentNullException.ThrowIfNull(gap);
        ArgumentOutOfRangeException.ThrowIfNegative(learningSteps);
        GapAnswer form = GapAnswer.Of(gap, new GapDetail(isExplained, learningSteps));
        return new JsonAnswer(form.Format, form);
    }

    /// <summary>The standards most similar to one: <c>competency-similar/1</c>.</summary>
    /// <param name="catalog">The catalog of the standards.</param>
    /// <param name="standard">The standard that was asked about.</param>
    /// <param name="results">The standards found, best first.</param>
    /// <param name="options">The options of the query; <see langword="null"/> for the usual ones.</param>
    /// <param name="explanations">
    /// What the scores consist of, aligned with the results; <see langword="null"/>, the default, to leave that out.
    /// </param>
    /// <param name="maxItems">The maximum number of competencies that are listed as needed by one side only. 5 by default.</param>
    /// <exception cref="ArgumentException">
    /// The standard is not in the catalog, or there are not as many explanations as results.
    /// </exception>
    public static JsonAnswer Similar(
        CompetencyCatalog catalog,
        CompetencyStandard standard,
        IReadOnlyList<SimilarStandard> results,
        SimilarityOptions? options = null,
        IReadOnlyList<SimilarityExplanation>? explanations = null,
        int maxItems = ExplanationAnswer.UsualItems)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentOutOfRangeException.ThrowIfNegative(maxItems);
        if (explanations is not null && explanations.Count != results.Count)
        {
            throw new ArgumentException($"{explanations.Count} explanations of {results.Count} results.", nameof(explanations));
        }

        SimilarAnswer form = SimilarAnswer.Of(catalog, standard, options ?? SimilarityOptions.Default, results, explanations, maxItems);
        return new JsonAnswer(form.Format, form);
    }

    /// <summary>What was found for a text: <c>competency-find/1</c>.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="text">The text that was looked for.</param>
    /// <param name="hits">The hits, best first.</param>
    public static JsonAnswer Find(CompetencyCatalog catalog, string text, IEnumerable<CatalogHit> hits)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(hits);
        FindAnswer form = FindAnswer.Of(catalog, text, hits);
        return new JsonAnswer(form.Format, form);
    }

    /// <summary>The totals and diagnostics of a load: <c>competency-check/1</c>.</summary>
    /// <param name="result">The result of the load.</param>
    /// <param name="diagnostics">
    /// The diagnostics, in the order of the answer; <see langword="null"/>, the default, for those of the load.
    /// </param>
    public static JsonAnswer Check(LoadResult result, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        CheckAnswer form = CheckAnswer.Of(result, diagnostics ?? result.Diagnostics);
        return new JsonAnswer(form.Format, form);
    }

    /// <summary>Suggested mappings between two sides: <c>competency-align/1</c>.</summary>
    /// <param name="from">The side of the subjects.</param>
    /// <param name="to">The side of the objects.</param>
    /// <param name="mappings">The mappings.</param>
    public static JsonAnswer Align(AlignmentSide from, AlignmentSide to, MappingSet mappings)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(mappings);
        AlignAnswer form = AlignAnswer.Of(from, to, mappings);
        return new JsonAnswer(form.Format, form);
    }

    // The totals of a table of profiles, which the package of tables counts.
    internal static JsonAnswer Match(MatchAnswer form) => new(form.Format, form);
}
