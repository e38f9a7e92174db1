using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Competency.Cli.Output;

/// <summary>The look of all tables: no frame but a line beneath the heading, wide characters counted as two columns.</summary>
internal static class Tables
{
    /// <summary>An empty table with these columns; names that begin with &gt; are aligned to the right.</summary>
    public static Table WithColumns(params ReadOnlySpan<string> names)
    {
        Table table = new() { Border = TableBorder.Simple };
        foreach (string name in names)
        {
            bool isNumber = name.StartsWith('>');
            TableColumn column = new(new Text(isNumber ? name[1..] : name));
            table.AddColumn(isNumber ? column.RightAligned().NoWrap() : column);
        }

        return table;
    }

    /// <summary>Adds a row of plain texts.</summary>
    public static void AddPlainRow(this Table table, params IEnumerable<string> cells) =>
        table.AddRow(cells.Select(static cell => (IRenderable)new Text(cell)));

    /// <summary>A share as a percentage, <c>42 %</c>.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");

    /// <summary>A share as a bar of ten blocks.</summary>
    public static string Bar(double share)
    {
        const int Length = 10;
        int full = (int)Math.Round(Math.Clamp(share, 0, 1) * Length, MidpointRounding.AwayFromZero);
        return new string('█', full) + new string('░', Length - full);
    }

    /// <summary>A number without superfluous digits.</summary>
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
