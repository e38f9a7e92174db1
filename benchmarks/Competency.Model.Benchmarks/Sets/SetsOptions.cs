using System.Globalization;
using Competency.Model.Sets;

namespace Competency.Model.Benchmarks.Sets;

/// <summary>What `sets` is asked; <see cref="Parse"/> throws <see cref="FormatException"/> with a message for whoever asked.</summary>
internal sealed class SetsOptions
{
    private static readonly string[] Flags = ["--plain"];
    private static readonly string[] Names = ["--top", "--rounds", "--threads", "--measure", "--least", "--weights", "--export", "-o"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private SetsOptions()
    {
    }

    /// <summary>The files named.</summary>
    public List<string> Files { get; } = [];

    public int Top => Number("--top", 10, minScore: 0);

    public int Rounds => Number("--rounds", 15, minScore: 1);

    public int Threads => Number("--threads", 1, minScore: 0);

    public bool IsPlain => _values.ContainsKey("--plain");

    /// <summary>The data whose sets are to be written; null if none are.</summary>
    public string? Export => _values.GetValueOrDefault("--export");

    public string? Output => _values.GetValueOrDefault("-o");

    /// <summary>The threshold of a join; null if the nearest are asked for.</summary>
    public double? Least => !_values.TryGetValue("--least", out string? text) ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double least) && least is > 0 and <= 1 ? least
        : throw new FormatException($"--least is a number above 0, at most 1, not {text}");

    /// <summary>A measure that ranks sets and has a weighted form.</summary>
    public SetMeasure Measure
    {
        get
        {
            string name = _values.GetValueOrDefault("--measure", "jaccard");
            return SimilarityMeasures.TryParse(name, out SimilarityMeasure? measure)
                && measure is SetMeasure known
                && WeightedSetIndex.Knows(known)
                ? known
                : throw new FormatException($"--measure is one of {string.Join(", ", Measures())} or tversky:A,B, not {name}");
        }
    }

    /// <summary>How items weigh: null for sets, else by idf or by level.</summary>
    public string? Weights => _values.GetValueOrDefault("--weights") switch
    {
        null => null,
        "idf" or "levels" => _values["--weights"],
        string other => throw new FormatException($"--weights is idf or levels, not {other}"),
    };

    public static SetsOptions Parse(string[] args)
    {
        SetsOptions options = new();
        for (int index = 0; index < args.Length; index++)
        {
            if (!args[index].StartsWith('-'))
            {
                options.Files.Add(args[index]);
            }
            else if (Flags.Contains(args[index]))
            {
                options._values[args[index]] = "";
            }
            else if (Names.Contains(args[index]))
            {
                options._values[args[index]] = index + 1 < args.Length
                    ? args[++index]
                    : throw new FormatException($"{args[index]} needs a value");
            }
            else
            {
                throw new FormatException($"unknown option {args[index]}");
            }
        }

        return options;
    }

    private static IEnumerable<string> Measures() =>
        SimilarityMeasures.All.OfType<SetMeasure>().Where(WeightedSetIndex.Knows).Select(static known => known.Name);

    private int Number(string name, int usual, int minScore) =>
        !_values.TryGetValue(name, out string? text) ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= minScore ? number
        : throw new FormatException($"{name} is a number of {minScore} or more, not {text}");
}
