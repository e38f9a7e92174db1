using Competency.Model.Names.Normalization;

namespace Competency.Model.Tests.Names.Normalization;

/// <summary>What each step holds for the same and what it must not.</summary>
public sealed class NameStepTests
{
    /// <summary>Step, two names, whether they have one key; the step is what makes them so, or what must not.</summary>
    public static TheoryData<string, string, string, bool> Examples => new()
    {
        { "compatibility", "⼒學分析", "力學分析", true },
        { "compatibility", "⻑度量測", "長度量測", true },
        { "compatibility", "面積（㎡）換算Ⅱ", "面積（m2）換算II", true },
        { "compatibility", "\u202E溝通", "溝通", true },
        { "compatibility", "自己推銷", "自已推銷", false },
        { "spelling", "會議紀錄【註1】", "會議 記錄", true },
        { "spelling", "表單編製", "表單編制", true },
        { "spelling", "銲接技術", "焊接技術", true },
        { "spelling", "設備測試", "設備測量", false },
        { "spelling", "反應處理", "反映處理", false },
        { "spelling", "機具儀錶操作", "機具儀表操作", true },
        { "case", "PLC程式", "plc程式", true },
        { "case", "Excel應用", "Access應用", false },
        { "numbering", "4模型製作", "模型製作", true },
        { "numbering", "0人脈建立", "人脈建立", true },
        { "numbering", "3D列印", "D列印", false },
        { "numbering", "2軸加工", "3軸加工", false },
        { "numbering", "6標準差管理", "標準差管理", false },
        { "numbering", "4面談技巧", "面談技巧", true },
        { "brackets", "機器學習演算法（如決策樹等）", "機器學習演算法", true },
        { "brackets", "標準作業程序（SOP）", "標準作業程序", true },
        { "brackets", "夾（治）具使用", "夾治具使用", true },
        { "brackets", "測試（出貨前）", "測試", false },
        { "brackets", "作物整合防治（果樹、花）", "作物整合防治（蔬菜、糧）", false },
        { "brackets", "作物整合防治（果樹、花）", "作物整合防治", false },
        { "brackets", "作物整合防治（果樹、花", "作物整合防治（蔬菜、糧", false },
        { "brackets", "相關法律知識（如促參法）", "相關法律知識（如勞基法）", false },
        { "brackets", "相關法律知識（如促參法）", "相關法律知識", false },
        { "brackets", "職業安全衛生法規（如勞基法）", "職業安全衛生法規", true },
        { "brackets", "網際網路協定（TCP／IP）", "網際網路協定", true },
        { "brackets", "土壤檢測（含水率）", "土壤檢測", false },
        { "glossary", "ERP系統操作", "企業資源規劃系統操作", true },
        { "glossary", "企業資源規劃ERP", "企業資源規劃", true },
        { "glossary", "Java程式", "JavaScript程式", false },
        { "glossary", "ERP系統操作", "CRM系統操作", false },
        { "synonyms", "客戶服務", "顧客服務", true },
        { "synonyms", "品管概念", "品質管理", true },
        { "synonyms", "個資法", "個人資料保護法", true },
        { "synonyms", "進口實務", "出口實務", false },
        { "synonyms", "法律事務", "法規事務", false },
        { "synonyms", "品質控制", "品質管控", true },
        { "synonyms", "產品管理", "產品質管理理", false },
        { "synonyms", "行銷策略", "銷售策略", false },
        { "synonyms", "量測儀器使用能力", "量測儀器操作", true },
        { "synonyms", "操作介面", "應用介面", false },
        { "synonyms", "異常狀況處理能力", "異常處理能力", true },
        { "synonyms", "數據分析與整合", "資料整合與分析", true },
        { "synonyms", "道路交通安全規則", "道路交通安全規範", true },
        { "synonyms", "行銷相關法令規範", "行銷相關法規", true },
        { "synonyms", "建築技術規則", "建築技術規範", false },
        { "synonyms", "識圖與讀圖", "識圖", false },
        { "conjunctions", "溝通與協調", "溝通、協調", true },
        { "conjunctions", "測試以及驗證", "測試和驗證", true },
        { "conjunctions", "參與設計", "參設計", false },
        { "conjunctions", "溝通協調", "合作協調", false },
        { "conjunctions", "稅務與會計", "稅務及會計", true },
        { "particles", "設備的操作", "設備操作", true },
        { "particles", "消防相關法規", "消防法規", true },
        { "particles", "目的分析", "目分析", false },
        { "particles", "等級評定", "級評定", false },
        { "particles", "項目的管理", "項目管理", true },
        { "suffixes", "溝通能力", "溝通技巧", true },
        { "suffixes", "會計學概論", "會計知識", true },
        { "suffixes", "抗壓力", "抗壓能力", true },
        { "suffixes", "電力", "電", false },
        { "suffixes", "化學", "化", false },
        { "suffixes", "專業知識", "專業", false },
        { "suffixes", "資訊科技能力", "資訊科", false },
        { "suffixes", "基礎會計知識", "基礎稅務知識", false },
        { "suffixes", "心理學原理", "心理學", true },
        { "suffixes", "英文閱讀與理解", "英文閱讀", false },
        { "suffixes", "教學原理", "教學", false },
        { "suffixes", "溝通技巧與協調能力", "溝通與協調", true },
        { "suffixes", "閱讀技巧與方法", "閱讀與方法", false },
        { "prefixes", "了解顧客需求", "顧客需求", true },
        { "prefixes", "瞭解與分析", "分析", false },
        { "levels", "會計基礎知識", "基礎會計", true },
        { "levels", "會計基本概念", "基礎會計知識", true },
        { "levels", "基礎會計", "會計", false },
        { "levels", "設施維護", "基礎設施維護", false },
        { "levels", "基礎會計", "進階會計", false },
        { "levels", "電腦基礎操作能力", "基本電腦操作能力", true },
        { "levels", "景觀基礎設施", "基礎景觀設施", false },
        { "levels", "稅務與基礎會計", "基礎稅務與會計", false },
        { "generic-objects", "資料蒐集與分析", "資訊蒐集與分析", true },
        { "generic-objects", "資料蒐集與分析能力", "蒐集分析能力", true },
        { "generic-objects", "資料備份", "備份", false },
        { "generic-objects", "市場分析", "分析", false },
        { "verb-object", "制定改善計畫", "改善計畫制定", true },
        { "verb-object", "撰寫報告能力", "報告撰寫能力", true },
        { "verb-object", "儀器分析", "分析儀器", false },
        { "verb-object", "操作手冊", "手冊操作", false },
        { "verb-object", "撰寫方法", "方法撰寫", false },
        { "verb-object", "處理異常狀況", "異常狀況處理", true },
        { "verb-object", "操作測試設備", "測試設備操作", true },
        { "verb-object", "規劃教育訓練", "教育訓練規劃", true },
        { "verb-object", "撰寫評估報告", "評估報告撰寫", true },
        { "verb-object", "制定抽樣檢測方式", "抽樣檢測方式制定", true },
        { "verb-object", "規劃流程", "流程規劃", false },
        { "verb-object", "維修手冊", "手冊維修", false },
        { "verb-object", "測試設備", "設備測試", false },
        { "verb-object", "應用力學", "力學應用", false },
        { "coordination", "溝通與協調能力", "協調溝通能力", true },
        { "coordination", "設備保養與維護", "設備維護及保養", true },
        { "coordination", "公差與配合", "配合與公差", true },
        { "coordination", "演算法與資料結構", "資料結構與演算法", true },
        { "coordination", "障礙排除規範與程序", "障礙排除程序與規範", true },
        { "coordination", "保養與維修紀錄撰寫", "維修及保養紀錄撰寫", true },
        { "coordination", "資訊與科技應用", "資訊科技應用", true },
        { "coordination", "廢棄物及廚餘處理", "廚餘處理及廢棄物", false },
        { "coordination", "管理資訊", "資訊管理", false },
        { "coordination", "分析儀器", "儀器分析", false },
        { "repetitions", "問題問題解決", "問題解決", true },
        { "repetitions", "人人平等", "人平等", false },
        { "english-brackets", "quality assurance (QA)", "quality assurance", true },
        { "english-brackets", "quality assurance (QA)", "quality control", false },
        { "english-punctuation", "problem-solving", "problem solving", true },
        { "english-punctuation", "C++", "C#", false },
        { "english-punctuation", "C++", "C", false },
        { "function-words", "administration and management", "administration & management", true },
        { "function-words", "customer and personal service", "personal and customer service", false },
        { "american-spelling", "organisation of labour", "organization of labor", true },
        { "american-spelling", "advertising", "advertizing", false },
        { "american-spelling", "unsupervised learning", "unsupervized learning", false },
        { "american-spelling", "practising law", "practicing law", true },
        { "plurals", "public policies", "public policy", true },
        { "plurals", "criteria analyses", "criterion analysis", true },
        { "plurals", "physics", "physic", false },
        { "plurals", "buses and viruses", "bus and virus", true },
        { "plurals", "https", "http", false },
        { "plurals", "news", "new", false },
        { "english-kind-words", "knowledge of physics", "Physics", true },
        { "english-kind-words", "communication skills", "communication", true },
        { "english-kind-words", "knowledge management", "management", false },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Keys_are_one_or_not(string step, string left, string right, bool isSame)
    {
        NormalizedName first = NameNormalizer.Normalize(left);
        NormalizedName second = NameNormalizer.Normalize(right);

        Assert.Equal(isSame, string.Equals(first.Key, second.Key, StringComparison.Ordinal));
        Assert.True(!isSame || first.Changes.Concat(second.Changes).Any(change => change.Step == step), $"{step} has no part in it");
    }

    [Fact]
    public void Every_step_has_examples_of_both_sorts()
    {
        IEnumerable<string> steps = NameNormalizer.ChineseSteps
            .Concat(NameNormalizer.EnglishSteps)
            .Select(static step => step.Id)
            .Distinct();

        Assert.All(steps, static step =>
        {
            Assert.Contains(Examples, example => example.Data.Item1 == step && example.Data.Item4);
            Assert.True(step == "case" || Examples.Any(example => example.Data.Item1 == step && !example.Data.Item4));
        });
    }

    [Fact]
    public void Every_step_says_what_it_does()
    {
        Assert.All(NameNormalizer.ChineseSteps.Concat(NameNormalizer.EnglishSteps), static step =>
        {
            Assert.Matches("^[a-z-]+$", step.Id);
            Assert.EndsWith(".", step.Description, StringComparison.Ordinal);
        });
        Assert.Distinct(NameNormalizer.ChineseSteps.Select(static step => step.Id));
        Assert.Distinct(NameNormalizer.EnglishSteps.Select(static step => step.Id));
    }
}
