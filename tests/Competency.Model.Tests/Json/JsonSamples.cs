using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;

namespace Competency.Model.Tests.Json;

/// <summary>Standards of four frameworks, built by hand: what the JSON document must be able to carry.</summary>
internal static class JsonSamples
{
    public static TheoryData<string> Names => ["icap", "esco", "onet", "nice"];

    public static CompetencyStandard Named(string name) => name switch
    {
        "icap" => Icap(),
        "esco" => Esco(),
        "onet" => Onet(),
        "nice" => Nice(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public static CompetencyStandard Build(StandardDraft draft, params VocabularyDraft[] frameworks)
    {
        DiagnosticBag diagnostics = new();
        ImmutableSortedDictionary<string, CompetencyVocabulary> vocabularies = new VocabularyBuilder(diagnostics).Build(frameworks);
        CompetencyStandard? standard = new StandardBuilder(diagnostics, vocabularies).Build(draft);
        Assert.NotNull(standard);
        return standard;
    }

    public static DraftText Text(string value) => new(value, SourceLocation.None);

    public static CompetencyStandard Icap()
    {
        StandardDraft draft = new()
        {
            Code = Text("APA2654-001v4"),
            Title = Text("表演藝術產業節目製作人員"),
            TitleKind = TitleKind.Occupation,
            Framework = "icap",
            Language = "zh-Hant",
            Level = new LevelDraft(4, null, SourceLocation.None),
            LevelScale = LevelScale.Icap,
            Description = Text("製作「節目」，\\ 與 \"𨎊\" 。"),
            Provenance = new Provenance("表演.txt", new string('a', 64), "icap-text/1"),
        };
        draft.Classifications.Add(new ClassificationDraft(Classification.JobCategory, "APA", "藝文與影音傳播 / 表演藝術", SourceLocation.None));
        draft.Classifications.Add(new ClassificationDraft(Classification.Occupation, "2654", null, SourceLocation.None));
        draft.Versions.Add(Version("APA2654-001v4", 4, VersionStatus.Current, null, new DateOnly(2023, 12, 6)));
        draft.Versions.Add(Version("APA2654-001v3", 3, VersionStatus.Superseded, "APA2654-001v4", new DateOnly(2020, 11, 10)));
        DutyDraft duty = new() { Code = "T1", Title = "研擬節目內容與製作計畫" };
        duty.Tasks.Add(IcapTask());
        duty.Tasks.Add(new TaskDraft { Code = "T1.1", Title = "再一次", Level = new LevelDraft(3, "3（初）", SourceLocation.None) });
        duty.Tasks.Add(new TaskDraft { Title = "沒有代碼", Level = new LevelDraft(null, "34", SourceLocation.None) });
        draft.Duties.Add(duty);
        draft.Elements.Add(Element(ElementKind.Attitude, "A08", "謹慎細心", "對於任務…"));
        draft.Elements.Add(Element(ElementKind.Attitude, "A08", "彈性", null));
        draft.Elements.Add(Element(ElementKind.Attitude, null, "主動積極", null));
        draft.Notes.Add(Note("建議擔任此職類/職業之學歷/經歷/或能力條件", "大專以上", "", "或相關經驗"));
        draft.Notes.Add(Note(null, "無標題"));
        return Build(draft);
    }

    public static CompetencyStandard Esco()
    {
        VocabularyDraft framework = EscoFramework();
        StandardDraft draft = new()
        {
            Code = Text("http://data.europa.eu/esco/occupation/00030d09"),
            Title = Text("technical director"),
            Framework = framework.Id,
            Language = "en",
        };
        draft.Requirements.Add(Need("http://data.europa.eu/esco/skill/b", RequirementStrength.Essential));
        draft.Requirements.Add(Need("http://data.europa.eu/esco/skill/a", RequirementStrength.Optional));
        return Build(draft, framework);
    }

    public static VocabularyDraft EscoFramework()
    {
        VocabularyDraft framework = new() { Id = "esco-1.1.1", Version = "1.1.1", Title = "ESCO", Language = "en" };
        ElementDraft skill =
            Element(ElementKind.Skill, "http://data.europa.eu/esco/skill/a", "manage musical staff", "Assign and manage staff.");
        skill.Labels.Add("en", "manage musical staff");
        skill.Labels.Add("de", "musikalisches Personal führen");
        skill.AlternateTitles.Add("manage staff of music");
        skill.Broader.Add("http://data.europa.eu/esco/skill/S4");
        framework.Elements.Add(skill);
        framework.Elements.Add(Element(ElementKind.Knowledge, "http://data.europa.eu/esco/skill/b", "music genres", null));
        framework.Elements.Add(Element(ElementKind.Skill, "http://data.europa.eu/esco/skill/unused", "juggle", null));
        return framework;
    }

    public static CompetencyStandard Onet()
    {
        StandardDraft draft = new()
        {
            Code = Text("11-1011.00"),
            Title = Text("Chief Executives"),
            Framework = "onet-29.3",
            Language = "en",
            LevelScale = LevelScale.OnetLevel,
        };
        draft.Tasks.Add(new TaskDraft { Code = "8823", Title = "Direct or coordinate an organization's financial or budget activities." });
        draft.Tasks.Add(new TaskDraft { Code = "8824", Title = "Confer with board members." });
        draft.Elements.Add(Element(ElementKind.Ability, "1.A.1.a.1", "Oral Comprehension", "The ability to listen."));
        draft.Elements.Add(Element(ElementKind.FromId("workActivity"), "4.A.1.a.1", "Getting Information", null));
        draft.Elements.Add(Element(ElementKind.Unspecified, "9", "Unsorted", null));
        draft.Requirements.Add(Need("1.A.1.a.1", RequirementStrength.Unspecified, 4.25, 4.88));
        draft.Requirements.Add(Need("4.A.1.a.1", RequirementStrength.Core, 7, 0));
        return Build(draft);
    }

    public static CompetencyStandard Nice()
    {
        VocabularyDraft framework = new() { Id = "nice-2.0.0", Title = "NICE" };
        framework.LevelScales.Add(new LevelScale("nice-proficiency", 1, 3, WholeNumbers: true));
        framework.Elements.Add(Element(ElementKind.Knowledge, "K0001", "Knowledge of computer networking concepts", null));
        framework.Elements.Add(Element(ElementKind.Skill, "S0001", "Skill in conducting vulnerability scans", null));
        framework.Elements.Add(Element(ElementKind.FromId("task"), "T0005", "Advise senior management", null));
        StandardDraft draft = new()
        {
            Code = Text("SP-RSK-001"), Title = Text("Authorizing Official"), Framework = framework.Id, LevelScale = framework.LevelScales[0]
        };
        TaskDraft task = new() { Code = "T0005", Title = "Advise senior management", Level = new LevelDraft(2, null, SourceLocation.None) };
        task.Links.Add(new LinkDraft { Id = "S0001" });
        draft.Tasks.Add(task);
        draft.Requirements.Add(Need("K0001", RequirementStrength.Unspecified));
        draft.Requirements.Add(Need("S0001", RequirementStrength.Unspecified));
        draft.Requirements.Add(Need("K9999", RequirementStrength.Unspecified));
        return Build(draft, framework);
    }

    public static ElementDraft Element(ElementKind kind, string? code, string title, string? description) =>
        new() { Kind = kind, Code = code, Title = title, Description = description };

    private static TaskDraft IcapTask()
    {
        TaskDraft task = new() { Code = "T1.1", Title = "建置藝文智庫", Level = new LevelDraft(4, null, SourceLocation.None) };
        task.Outputs.Add(new StatementDraft { Code = "O1.1.1", Text = "藝術發展趨勢報告、市場分析報告" });
        task.Outputs.Add(new StatementDraft { Text = "沒有代碼的產出" });
        task.Indicators.Add(new StatementDraft { Code = "P1.1.1", Text = "能蒐集資料" });
        task.Links.Add(Mention(ElementKind.Knowledge, "K02", "藝術產業及生態環境"));
        task.Links.Add(Mention(ElementKind.Skill, "S108", "製作會議記錄能力"));
        task.Links.Add(Mention(ElementKind.Skill, "S108", "製作會議紀錄能力"));
        LinkDraft weighted = Mention(ElementKind.Skill, "S02", "資料蒐集");
        weighted.Level = new LevelDraft(3, null, SourceLocation.None);
        weighted.Weight = 4.25;
        weighted.Strength = RequirementStrength.Essential;
        task.Links.Add(weighted);
        task.Links.Add(Mention(ElementKind.Knowledge, "K99", ""));
        return task;
    }

    private static LinkDraft Mention(ElementKind kind, string code, string title) => new() { Kind = kind, Code = code, Title = title };

    private static LinkDraft Need(string id, RequirementStrength strength, double? level = null, double? weight = null) => new()
    {
        Id = id,
        Strength = strength,
        Level = level is null ? null : new LevelDraft(level, null, SourceLocation.None),
        Weight = weight,
    };

    private static VersionDraft Version(string code, int number, VersionStatus status, string? supersededBy, DateOnly updated) => new(
        new StandardVersion
        {
            Code = StandardCode.Parse(code, null),
            Number = number,
            Title = "表演藝術產業執行製作",
            Status = status,
            SupersededBy = supersededBy is null ? null : StandardCode.Parse(supersededBy, null),
            Updated = updated,
            Note = "略",
        },
        SourceLocation.None);

    private static NoteDraft Note(string? heading, params string[] lines)
    {
        NoteDraft note = new() { Heading = heading };
        note.Lines.AddRange(lines);
        return note;
    }
}
