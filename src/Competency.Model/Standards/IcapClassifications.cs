using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Competency.Model;

// The names by which iCAP's documents call job categories and industries: facts of the published classification, used to tell a
// misspelled name, and to tell where one of several names ends when names themselves hold the separator.
internal static class IcapClassifications
{
    // Family and category of jobs by the code of the category, as most published standards spell them.
    private static readonly FrozenDictionary<string, string> JobCategories = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["APA"] = "藝文與影音傳播／表演藝術",
        ["APP"] = "藝文與影音傳播／印刷出版",
        ["ATC"] = "藝文與影音傳播／影視傳播",
        ["AVA"] = "藝文與影音傳播／視覺藝術",
        ["BAS"] = "企業經營管理／行政支援",
        ["BGM"] = "企業經營管理／一般管理",
        ["BHR"] = "企業經營管理／人力資源管理",
        ["BIM"] = "企業經營管理／企業資訊管理",
        ["BLM"] = "企業經營管理／運籌管理",
        ["CAP"] = "建築與營造／建築規劃設計",
        ["CCM"] = "建築與營造／營造及維護",
        ["EEA"] = "教育與訓練／教育行政",
        ["ETE"] = "教育與訓練／教學",
        ["FAC"] = "金融財務／會計",
        ["FBF"] = "金融財務／銀行金融業務",
        ["FFN"] = "金融財務／財務",
        ["FIS"] = "金融財務／保險",
        ["FSI"] = "金融財務／證券及投資",
        ["HBR"] = "醫療保健／生技研發",
        ["HMS"] = "醫療保健／醫療服務",
        ["IDC"] = "資訊科技／數位內容與傳播",
        ["IIS"] = "資訊科技／資訊支援與服務",
        ["INM"] = "資訊科技／網路規劃與建置管理",
        ["ISD"] = "資訊科技／軟體開發及程式設計",
        ["KMA"] = "行銷與銷售／市場分析研究",
        ["KMC"] = "行銷與銷售／行銷傳播",
        ["KMM"] = "行銷與銷售／行銷管理",
        ["KPS"] = "行銷與銷售／專業銷售",
        ["KRM"] = "行銷與銷售／零售與通路管理",
        ["LLS"] = "司法、法律與公共安全／法律服務",
        ["LPS"] = "司法、法律與公共安全／公共安全",
        ["MEM"] = "製造／設備安裝維護",
        ["MIM"] = "製造／工業安全管理",
        ["MMP"] = "製造／資材及庫存規劃",
        ["MPD"] = "製造／製程研發",
        ["MPM"] = "製造／生產管理",
        ["MQM"] = "製造／品質管理",
        ["NAO"] = "天然資源、食品與農業／農業經營",
        ["NAR"] = "天然資源、食品與農業／動物研究發展與應用",
        ["NEP"] = "天然資源、食品與農業／環境保護與衛生",
        ["NFP"] = "天然資源、食品與農業／食品生產與加工",
        ["NPR"] = "天然資源、食品與農業／植物研究發展與應用",
        ["PIC"] = "個人及社會服務／個人照護服務",
        ["PSS"] = "個人及社會服務／社會工作服務",
        ["RLM"] = "物流運輸／物流規劃及管理",
        ["RTM"] = "物流運輸／運輸規劃及管理",
        ["RTO"] = "物流運輸／運輸作業",
        ["SET"] = "科學、技術、工程、數學／工程及技術",
        ["SMS"] = "科學、技術、工程、數學／數學及科學",
        ["TFB"] = "休閒與觀光旅遊／餐飲管理",
        ["THM"] = "休閒與觀光旅遊／旅館管理",
        ["TRM"] = "休閒與觀光旅遊／休閒遊憩管理",
        ["TTM"] = "休閒與觀光旅遊／旅遊管理",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The sections of the national classification of industries, with the names that several revisions gave them.
    private static readonly string[] IndustrySections =
    [
        "農、林、漁、牧業", "礦業及土石採取業", "製造業", "電力及燃氣供應業", "用水供應及污染整治業", "營建工程業", "批發及零售業",
        "運輸及倉儲業", "住宿及餐飲業", "出版、影音製作、傳播及資通訊服務業", "出版影音及資通訊業", "資訊及通訊傳播業", "金融及保險業",
        "不動產業", "專業、科學及技術服務業", "支援服務業", "公共行政及國防；強制性社會安全", "教育業", "教育服務業",
        "醫療保健及社會工作服務業", "藝術、娛樂及休閒服務業", "其他服務業",
    ];

    // The families of job categories, in the order of their codes.
    public static IEnumerable<string> JobFamilies { get; } =
        JobCategories.OrderBy(static entry => entry.Key, StringComparer.Ordinal)
            .Select(static entry => FamilyOf(entry.Value))
            .Distinct(StringComparer.Ordinal)
            .ToArray();

    // The names with which an entry of this scheme may begin.
    public static IEnumerable<string> BeginningsOf(string scheme) => scheme switch
    {
        Classification.JobCategory => JobFamilies,
        Classification.Industry => IndustrySections,
        _ => [],
    };

    // The name of a job category, if the code is known: APA is 藝文與影音傳播／表演藝術.
    public static bool TryGetJobCategory(string code, [NotNullWhen(true)] out string? name) => JobCategories.TryGetValue(code, out name);

    private static string FamilyOf(string category) => category[..category.IndexOf('／', StringComparison.Ordinal)];
}
