namespace Competency.Model.Excel.Tests.Workbooks;

/// <summary>A cell by its element; <c>{r}</c> is its place.</summary>
internal sealed record RawCell(string Xml)
{
    /// <summary>A number in a style.</summary>
    public static RawCell Number(string value, int style) => new($"<c r=\"{{r}}\" s=\"{style}\"><v>{value}</v></c>");

    /// <summary>A formula with its stored value.</summary>
    public static RawCell Formula(string formula, string? value, string type = "str") =>
        new($"<c r=\"{{r}}\" t=\"{type}\"><f>{formula}</f>{(value is null ? "" : $"<v>{value}</v>")}</c>");
}
