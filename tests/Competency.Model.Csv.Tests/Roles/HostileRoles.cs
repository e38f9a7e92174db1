using System.Globalization;
using Competency.Model.Drafts;
using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.Csv.Tests.Roles;

/// <summary>Roles whose names hold what separates cells, rows and items, and what spreadsheets run or take for something else.</summary>
public sealed class HostileRoles
{
    private static readonly string[] Pieces =
    [
        "\"", "'", ",", ";", "；", "|", "、", "/", "\n", "\r\n", "\t", " ", "  ", "\u3000", "=", "+", "-", "@", "[", "]", "{", "}", "(", ")",
        ":", "3", "(3)", ": 3", "expert", "• ", "- ", "* ", "★★★", "x", "n/a", "nan", "NULL", "#REF!", "&amp;", "<br>", "\\n", "\\", "第3頁",
        "Total", "Skill", "Role", "職能", "拉花", "𨎊", "🎭", "a", "b", "Latte art", "É",
        "\u0001", "\u00AD", "\uFEFF", "\u2028", "1月1日", "[\"a\"]", "＝", "＋", "－", "＠", "﹦", "\u00A0", "\u200B", "\u3164",
    ];

    private static readonly LevelScale?[] Scales =
        [null, LevelScale.Icap, new("level"), new("basic-intermediate-advanced"), new("own;\n\"scale\"")];

    private static readonly RequirementStrength[] Strengths = Enum.GetValues<RequirementStrength>();
    private static readonly ElementKind[] Kinds = [.. ElementKind.All.Where(static kind => !kind.Equals(ElementKind.Task))];

    private readonly Random _random;
    private readonly int _seed;
    private LevelScale? _scale;

    private HostileRoles(int seed)
    {
        _seed = seed;
        _random = new Random(seed);
        int count = 1 + _random.Next(4);
        Standards = [.. Enumerable.Range(0, count).Select(Role)];
    }

    public StandardDraft[] Standards { get; }

    /// <summary>For <c>PropertyAttribute.Arbitrary</c>.</summary>
    public static Arbitrary<HostileRoles> Arbitrary() =>
        Gen.Choose(0, int.MaxValue).Select(static seed => new HostileRoles(seed)).ToArbitrary();

    public override string ToString() => _seed.ToString(CultureInfo.InvariantCulture);

    private StandardDraft Role(int number)
    {
        StandardDraft draft = new()
        {
            Code = _random.Next(3) > 0 ? new DraftText($"R{number}{Name()}", SourceLocation.None) : null,
            Title = new DraftText(Name() + number.ToString(CultureInfo.InvariantCulture), SourceLocation.None),
            Description = Chance() ? new DraftText(Name(), SourceLocation.None) : null,
            LevelScale = _scale = Of(Scales),
        };
        foreach (string scheme in new[] { "sector", "track", "role-family" }.Where(_ => Chance()))
        {
            draft.Classifications.Add(new ClassificationDraft(scheme, null, Name(), SourceLocation.None));
        }

        draft.Requirements.AddRange(Several(5, Link));
        draft.Tasks.AddRange(Several(3, Task));
        for (int duty = 0; duty < _random.Next(3); duty++)
        {
            DutyDraft added = new() { Code = Chance() ? $"D{duty}" : null, Title = $"{Name()}{duty}" };
            added.Tasks.AddRange([Task(), .. Several(2, Task)]);
            draft.Duties.Add(added);
        }

        return draft;
    }

    private TaskDraft Task()
    {
        TaskDraft task = new()
        {
            Code = Chance() ? $"T{_random.Next(1_000_000)}" : null,
            Title = $"{Name()}{_random.Next(1_000_000)}",
            Necessity = Of(Strengths),
            Level = Level(),
        };
        task.Links.AddRange(Several(3, Link));
        return task;
    }

    private LinkDraft Link() => new()
    {
        Kind = Of(Kinds),
        Code = _random.Next(3) == 0 ? $"K{_random.Next(1_000_000)}" : null,
        Title = Name(),
        Level = Level(),
        Weight = Chance() ? _random.Next(5) / 4d : null,
        Strength = Of(Strengths),
    };

    private LevelDraft? Level() => _scale is null || Chance() ? null : new LevelDraft(1 + _random.Next(5), null, SourceLocation.None);

    private string Name() => string.Concat(Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => Of(Pieces)));

    private bool Chance() => _random.Next(2) == 0;

    private T Of<T>(T[] values) => values[_random.Next(values.Length)];

    private IEnumerable<T> Several<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];
}
