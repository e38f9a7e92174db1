using System.Collections.Immutable;
using Competency.Model.Names.Normalization.Chinese;
using Competency.Model.Names.Normalization.English;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization;

/// <summary>
/// Reduces names to keys, so that different names of one competency have one key: without endings, particles, synonyms and the
/// order of coordinated words.
/// </summary>
/// <remarks>
/// Names with Chinese characters, bilingual ones included, go through the Chinese steps of docs/guides/matching.md, all others through
/// the English ones, in order and repeatedly until nothing changes; so a key is its own key. Conservative: equality of keys is
/// transitive, sameness of competencies is not. 基礎X is as good as X概念, and X概念 as X, yet 基礎X is only close to X; a key
/// therefore keeps 基礎, and such pairs are left to the <see cref="NameMatcher"/>.
/// </remarks>
/// <example>
/// <code>
/// NormalizedName name = NameNormalizer.Normalize("溝通與協調能力");
/// Console.WriteLine(name.Key);                                             // 協調溝通
/// foreach (NameChange change in name.Changes)
/// {
///     Console.WriteLine(change);                                           // conjunctions: 溝通與協調能力 → 溝通,協調能力 …
/// }
/// </code>
/// </example>
public static class NameNormalizer
{
    /// <summary>The maximum length for the steps, in characters; of longer names only the spelling is folded.</summary>
    public const int MaxLength = 300;

    private const int MostRounds = 8;

    // The Chinese steps before the suffixes leave every word at its position.
    private const int SurfaceSteps = 9;

    private static readonly CompatibilityStep Compatibility = new();

    // The steps for names with Chinese characters, in order.
    internal static ImmutableArray<INameStep> ChineseSteps { get; } =
    [
        Compatibility,
        new SpellingStep(),
        new CaseStep(),
        new NumberingStep(),
        new BracketStep(),
        new GlossaryStep(),
        new SynonymStep(),
        new ConjunctionStep(),
        new ParticleStep(),
        new SuffixStep(),
        new PrefixStep(),
        new LevelStep(),
        new GenericObjectStep(),
        new VerbObjectStep(),
        new CoordinationStep(),
        new RepetitionStep(),
    ];

    // The steps for names without Chinese characters, in order.
    internal static ImmutableArray<INameStep> EnglishSteps { get; } =
    [
        Compatibility,
        new CaseStep(),
        new EnglishBracketStep(),
        new EnglishPunctuationStep(),
        new FunctionWordStep(),
        new AmericanSpellingStep(),
        new PluralStep(),
        new EnglishSuffixStep(),
    ];

    /// <summary>The key of a name, with the steps that led to it.</summary>
    /// <param name="name">The name.</param>
    public static NormalizedName Normalize(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ImmutableArray<NameChange>.Builder changes = ImmutableArray.CreateBuilder<NameChange>();
        return new NormalizedName(name, KeyOf(name, changes), changes.ToImmutable());
    }

    /// <summary>The key of a name; empty for a name without a letter or digit.</summary>
    /// <param name="name">The name.</param>
    public static string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return KeyOf(name, changes: null);
    }

    /// <summary>
    /// Whether a name says no field: 相關法規, 專業知識, 電腦操作. What two roles share by such a name alone may be two things.
    /// </summary>
    /// <remarks>Names with Chinese characters only; a name in another script is never general.</remarks>
    /// <param name="name">The name.</param>
    public static bool IsGeneral(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length <= MaxLength && IsChinese(name) && GeneralNames.Contains(SurfaceOf(name));
    }

    // The name after the steps that leave every word in its place: spelling, case, numbering, brackets and terms, the words
    // between equals as commas.
    internal static string SurfaceOf(string name)
    {
        string surface = name.Length > MaxLength ? name[..MaxLength] : name;
        return IsChinese(name) ? Apply(ChineseSteps.AsSpan(0, SurfaceSteps), surface) : Apply(EnglishSteps.AsSpan(), surface);
    }

    // The name after the steps that leave every word in its place, and its key, which goes on from there.
    internal static (string Surface, string Key) SurfaceAndKeyOf(string name)
    {
        string surface = SurfaceOf(name);
        if (name.Length > MaxLength)
        {
            return (surface, KeyOf(name));
        }

        string key = IsChinese(name) ? Apply(ChineseSteps.AsSpan()[SurfaceSteps..], surface) : surface;
        return (
            surface,
            string.Equals(key, name, StringComparison.Ordinal)
                ? KeyAtRest(name, key, changes: null)
                : KeyOf(name, key, changes: null, rounds: 1));
    }

    // Whether the Chinese steps are for this name.
    internal static bool IsChinese(string name)
    {
        foreach (char character in name)
        {
            if (HanText.IsHan(CompatibilityIdeographs.Unify(character)))
            {
                return true;
            }
        }

        return false;
    }

    private static string KeyOf(string name, ImmutableArray<NameChange>.Builder? changes) => KeyOf(name, name, changes, rounds: 0);

    // The key of a name that has become another text after so many rounds.
    private static string KeyOf(string name, string text, ImmutableArray<NameChange>.Builder? changes, int rounds)
    {
        string key = text;
        for (int round = rounds; round < MostRounds && key.Length <= MaxLength; round++)
        {
            string before = key;
            foreach (INameStep step in IsChinese(key) ? ChineseSteps : EnglishSteps)
            {
                key = Apply(step, key, changes);
            }

            if (string.Equals(before, key, StringComparison.Ordinal))
            {
                return KeyAtRest(name, key, changes);
            }
        }

        return KeyBySpelling(name, changes);
    }

    // The key where no step changes anything any more.
    private static string KeyAtRest(string name, string key, ImmutableArray<NameChange>.Builder? changes) =>
        key.AsSpan().ContainsLetterOrDigit() ? key : KeyBySpelling(name, changes);

    private static string Apply(ReadOnlySpan<INameStep> steps, string text)
    {
        foreach (INameStep step in steps)
        {
            text = step.Apply(text);
        }

        return text;
    }

    // The key of a name that is too long, never comes to rest or consists of nothing but what the steps take away.
    private static string KeyBySpelling(string name, ImmutableArray<NameChange>.Builder? changes)
    {
        string spelling = SpellingFold.Fold(Compatibility.Apply(name));
        changes?.Clear();
        if (string.Equals(spelling, name, StringComparison.Ordinal))
        {
            return name;
        }

        // The fold may have left something that the steps can deal with; if not, it is met here again, as its own spelling.
        string key = KeyOf(spelling, changes);
        changes?.Insert(0, new NameChange("spelling", name, spelling));
        return key;
    }

    private static string Apply(INameStep step, string text, ImmutableArray<NameChange>.Builder? changes)
    {
        string after = step.Apply(text);
        if (changes is not null && !string.Equals(text, after, StringComparison.Ordinal))
        {
            changes.Add(new NameChange(step.Id, text, after));
        }

        return after;
    }
}
