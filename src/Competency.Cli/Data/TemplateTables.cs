using System.Collections.Frozen;

namespace Competency.Cli.Data;

// Empty tables to fill in: headings and two rows as examples, which read back without a diagnostic.
internal static class TemplateTables
{
    private const string IcapEnglish = """
        standard code,standard name,version,status,update date,job category,job category code,occupation class,occupation class code,industry,industry code,job description,standard level,duty,task,output,indicator,task level,knowledge,skills,attitudes
        TFB5131-001v1,Barista,V1,最新版本,2026/01/15,休閒與觀光旅遊／餐飲管理,TFB,飲料調製員,5131,住宿及餐飲業／餐飲業,I5631,Prepares coffee and serves guests.,3,T1 Prepare drinks,T1.1 Grind coffee,O1.1.1 Ground coffee,P1.1.1 Grinds to the size that the recipe asks for.,3,K01 Coffee beans,S01 Setting a grinder,A01 Care: checks each step.
        TFB5131-001v1,Barista,V1,最新版本,2026/01/15,休閒與觀光旅遊／餐飲管理,TFB,飲料調製員,5131,住宿及餐飲業／餐飲業,I5631,Prepares coffee and serves guests.,3,T1 Prepare drinks,T1.2 Steam milk,O1.2.1 Steamed milk,P1.2.1 Steams milk to a fine foam.,3,K02 Milk,S02 Steaming,A01 Care: checks each step.

        """;

    private const string IcapChinese = """
        職能基準代碼,職能基準名稱,版本,狀態,發展更新日期,職類別,職類別代碼,職業別,職業別代碼,行業別,行業別代碼,工作描述,基準級別,主要職責,工作任務,工作產出,行為指標,職能級別,職能內涵(K=knowledge知識),職能內涵(S=skills技能),職能內涵(A=attitude態度)
        TFB5131-001v1,咖啡師,V1,最新版本,2026/01/15,休閒與觀光旅遊／餐飲管理,TFB,飲料調製員,5131,住宿及餐飲業／餐飲業,I5631,製作咖啡並服務顧客。,3,T1 製作飲品,T1.1 研磨咖啡豆,O1.1.1 咖啡粉,P1.1.1 依配方設定研磨刻度。,3,K01 咖啡豆知識,S01 磨豆機操作,A01 謹慎細心：逐項確認每個步驟。
        TFB5131-001v1,咖啡師,V1,最新版本,2026/01/15,休閒與觀光旅遊／餐飲管理,TFB,飲料調製員,5131,住宿及餐飲業／餐飲業,I5631,製作咖啡並服務顧客。,3,T1 製作飲品,T1.2 打發牛奶,O1.2.1 奶泡,P1.2.1 打出細緻的奶泡。,3,K02 乳品知識,S02 蒸氣打發,A01 謹慎細心：逐項確認每個步驟。

        """;

    private const string RolesEnglish = """
        Role code,Role,Kind,Competency code,Competency,Level,Weight,Strength,Task
        R1,Barista,Skill,S01,Latte art,3,2,Essential,
        R1,Barista,Knowledge,K01,Coffee beans,2,1,Optional,Prepare drinks

        """;

    private const string RolesChinese = """
        職位代碼,職位,類別,職能代碼,職能名稱,等級,權重,必要性,工作任務
        R1,咖啡師,技能,S01,拉花,3,2,必要,
        R1,咖啡師,知識,K01,咖啡豆知識,2,1,選備,製作飲品

        """;

    private const string ProfilesEnglish = """
        Profile,Competency,Level,Kind
        Ann,Latte art,2,Skill
        Ann,Coffee beans,1,Knowledge

        """;

    private const string ProfilesChinese = """
        姓名,職能名稱,等級,類別
        王小明,拉花,2,技能
        王小明,咖啡豆知識,1,知識

        """;

    private static readonly FrozenDictionary<(string Kind, string Language), string> Texts =
        new Dictionary<(string, string), string>
        {
            [("icap", "en")] = IcapEnglish,
            [("icap", "zh")] = IcapChinese,
            [("roles", "en")] = RolesEnglish,
            [("roles", "zh")] = RolesChinese,
            [("profiles", "en")] = ProfilesEnglish,
            [("profiles", "zh")] = ProfilesChinese,
        }.ToFrozenDictionary();

    // The kinds of tables.
    public static IReadOnlyList<string> Kinds { get; } = ["icap", "roles", "profiles"];

    // The languages of headings and examples.
    public static IReadOnlyList<string> Languages { get; } = ["en", "zh"];

    // A table of a kind in a language, with the line ends of CSV.
    public static string TextOf(string kind, string language) => Texts[(kind, language)].ReplaceLineEndings("\r\n");
}
