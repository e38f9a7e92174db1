namespace Competency.Model.Names.Lexicon;

/// <summary>How two words stand to each other, the nearest first.</summary>
internal enum WordRelation
{
    Same,
    Exact,
    Close,
    Wider,
    Narrower,
    Containing,
    Contained,
    Related,
    Alike,
    Kin,
    Verbs,
    Contrast,
    None,
}
