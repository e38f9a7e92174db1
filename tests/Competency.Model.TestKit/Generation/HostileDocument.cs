using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.TestKit;

/// <summary>
/// Drafts full of what breaks writers: quotes, control characters, halves of surrogate pairs, repeated codes, dangling references.
/// </summary>
/// <remarks>
/// Names that other values refer to (kinds, scales, schemes) are not empty and hold no half pairs: readers refuse those.
/// A standard refers to its elements either by id or by naming them on the spot, as every format does.
/// </remarks>
public sealed class HostileDocument
{
    private static readonly string[] Pieces =
    [
        "", "\"", "\\", "/", "\0", "\u001f", "\n", "\t", " ", "\u3000", "\u0085", "\u2028", "\ufeff", "\ufffe", "\ud800", "\udc00", "𨎊",
        "🎭", "節目", "Ｋ０１",
        "K", "01", "~", "#2", ".", "</script>", "\uf900", "\ue000", "null", "=1+1", "＝1", "\u200B@A", "\u00A0 -1", "v4", "\ufffd",
    ];

    private static readonly string[] Codes =
    [
        "K01", "K1", "Ｋ01", "K01#2", "K10", "S1", "~", "T1", "T1.1", "http://x/1", "𨎊", " K01 ", "é", "", "\u0001",
    ];
    private static readonly string[] OtherCodes =
    [
        "2b1f6a3e-0d3c-4c1a-9f3e-6a1b2c3d4e5f", "9a0b1c2d-3e4f-8a5b-8c6d-7e8f90a1b2c3", "http://x/1", "K01", "K01, K02", "a%2Cb", "K1|K2",
    ];
    private static readonly string[] Kinds = ["precedes", "related", "requires", "exact-match", "isPeerOf", "ext:x", "isChildOf", "a b"];
    private static readonly string[] FrameworkIds = ["icap", "esco", "a/b~c", "𨎊"];
    private static readonly double[] Numbers =
    [
        0, -0.0, 1, 4, 4.25, 6, 7, -1, 0.1, 1e21, 5e-324, double.MaxValue, double.NaN, double.PositiveInfinity,
    ];

    private readonly Random _random;
    private readonly int _seed;

    public HostileDocument(int seed)
    {
        _seed = seed;
        _random = new Random(seed);
        Frameworks = Several(3, Framework);
        Standards = [Standard(), .. Several(2, Standard)];
    }

    public VocabularyDraft[] Frameworks { get; }

    public StandardDraft[] Standards { get; }

    /// <summary>For <c>PropertyAttribute.Arbitrary</c>.</summary>
    public static Arbitrary<HostileDocument> Arbitrary() =>
        Gen.Choose(0, int.MaxValue).Select(static seed => new HostileDocument(seed)).ToArbitrary();

    public override string ToString() => _seed.ToString(CultureInfo.InvariantCulture);

    private VocabularyDraft Framework()
    {
        VocabularyDraft draft =
            new() { Id = Of(FrameworkIds), Version = Maybe(Hostile), Title = Maybe(Hostile), Language = Maybe(() => "en") };
        draft.LevelScales.AddRange(Several(2, () => new LevelScale("own", 0, 5)));
        draft.Elements.AddRange(Several(6, Element));
        return draft;
    }

    private StandardDraft Standard()
    {
        bool byId = _random.Next(2) == 0;
        StandardDraft draft = new()
        {
            Code = Chance() ? new DraftText(Code(), SourceLocation.None) : null,
            Title = new DraftText("t" + Hostile(), SourceLocation.None),
            TitleKind = (TitleKind)_random.Next(3),
            Framework = Maybe(() => Of(FrameworkIds)),
            Language = Maybe(() => "zh-Hant"),
            Description = Chance() ? new DraftText(Hostile(), SourceLocation.None) : null,
            Level = Level(),
            LevelScale = Of([null, LevelScale.Icap, LevelScale.OnetLevel, new LevelScale("own", 0, 5)]),
            ImportanceScale = Of([null, LevelScale.OnetImportance]),
        };
        draft.Classifications.AddRange(
            Several(3, () => new ClassificationDraft("s" + Of(FrameworkIds), Maybe(Hostile), Maybe(Hostile), SourceLocation.None)));
        draft.Versions.AddRange(Several(3, Version));
        draft.Duties.AddRange(Several(3, () => Duty(byId)));
        draft.Tasks.AddRange(Several(3, () => Task(byId)));
        draft.Elements.AddRange(Several(6, Element));
        if (byId)
        {
            draft.Elements.ForEach(element => element.Id = Chance() ? element.Code : Code());
        }

        draft.Requirements.AddRange(Several(5, () => Link(byId)));
        draft.Notes.AddRange(Several(3, Note));
        return draft;
    }

    private DutyDraft Duty(bool byId)
    {
        DutyDraft draft = new() { Code = Maybe(Code), Title = Hostile() };
        draft.Tasks.AddRange(Several(3, () => Task(byId)));
        return draft;
    }

    private TaskDraft Task(bool byId)
    {
        TaskDraft draft =
            new() { Code = Maybe(Code), Title = Hostile(), Level = Level(), Necessity = (RequirementStrength)_random.Next(5) };
        draft.Outputs.AddRange(Several(3, Statement));
        draft.Indicators.AddRange(Several(3, Statement));
        draft.Links.AddRange(Several(6, () => Link(byId)));
        return draft;
    }

    private LinkDraft Link(bool byId)
    {
        LinkDraft draft =
            new() { Level = Level(), Weight = Chance() ? Of(Numbers) : null, Strength = (RequirementStrength)_random.Next(5) };
        if (byId)
        {
            draft.Id = Code();
        }
        else
        {
            (draft.Kind, draft.Code, draft.Title) = (Kind(), Maybe(Code), Hostile());
        }

        return draft;
    }

    private ElementDraft Element()
    {
        ElementDraft draft = new()
        {
            Kind = Kind(),
            Code = Maybe(AnyCode),
            AlternateCode = Maybe(AnyCode),
            Title = Hostile(),
            Description = Maybe(Hostile),
        };
        draft.Relations.AddRange(Several(3, () => (Of(Kinds), AnyCode())));
        draft.AlternateTitles.AddRange(Several(3, Hostile));
        draft.Broader.AddRange(Several(2, Code));
        foreach (string language in Several(3, () => "l" + Hostile()))
        {
            draft.Labels[language] = Hostile();
        }

        return draft;
    }

    private string AnyCode() => _random.Next(3) == 0 ? Of(OtherCodes) : Code();

    private VersionDraft Version() => new(
        new StandardVersion
        {
            Code = StandardCode.TryParse(Code(), out StandardCode code) ? code : null,
            Number = Chance() ? _random.Next(-1, 9) : null,
            Title = Maybe(Hostile),
            Status = (VersionStatus)_random.Next(3),
            SupersededBy = StandardCode.TryParse(Code(), out StandardCode later) ? later : null,
            Updated = Chance() ? DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber)) : null,
            Note = Maybe(Hostile),
        },
        SourceLocation.None);

    private NoteDraft Note()
    {
        NoteDraft draft = new() { Heading = Maybe(Hostile) };
        draft.Lines.AddRange(Several(3, Hostile));
        return draft;
    }

    private StatementDraft Statement() => new() { Code = Maybe(Code), Text = Hostile() };

    private LevelDraft? Level() => Chance() ? Level(Chance() ? Of(Numbers) : null) : null;

    private LevelDraft Level(double? value) =>
        new(value, Maybe(Hostile), SourceLocation.None) { StandardError = Chance() ? Of(Numbers) : null };

    private ElementKind Kind() =>
        Of([ElementKind.Knowledge, ElementKind.Skill, ElementKind.Attitude, ElementKind.Unspecified, ElementKind.FromId("own 𨎊\"")]);

    private string Code() => Of(Codes) + (_random.Next(8) == 0 ? Hostile() : "");

    private string Hostile() => string.Concat(Several(5, () => Of(Pieces)));

    private string? Maybe(Func<string> make) => Chance() ? make() : null;

    private bool Chance() => _random.Next(3) > 0;

    private T Of<T>(T[] items) => items[_random.Next(items.Length)];

    private T[] Several<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];
}
