namespace Competency.Model.Codes;

// What CodeText needs to know of a textual code: all codes are parsed, spelled and refused by the same methods.
internal interface ICode<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    // What a text was expected to be, for messages: "the code of a standard".
    static abstract string Description { get; }

    static abstract TSelf Create(string canonical);
}
