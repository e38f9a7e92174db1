namespace Competency.Model.Names.Normalization.Chinese;

// How a verb stands to the nouns beside it.
internal enum VerbSort
{
    // It may qualify the noun behind it: 管理制度.
    Plain,

    // It never qualifies the noun behind it: 撰寫報告.
    Front,

    // Front, and what is made may be a rule or a way: 制定抽樣標準.
    Rule,

    // It takes its object behind it, but qualifies tools, texts and some other things: 維修故障, but 維修手冊.
    Object,

    // It takes tools as its object: 操作測試設備, but 操作介面.
    Tool,

    // As often a noun: 工作記錄撰寫 is 撰寫 of a 工作記錄.
    Noun,
}
