using FsCheck.Xunit;

namespace Competency.Model.Tests.Diagnostics;

public sealed class SourceLocationTests
{
    [Fact]
    public void No_place_says_nothing()
    {
        SourceLocation none = SourceLocation.None;
        Assert.Equal(default, none);
        Assert.Equal((null, null, null, null, null, null), Parts(none));
        Assert.Equal("", none.ToString());
    }

    [Fact]
    public void Numbers_below_one_are_missing()
    {
        SourceLocation place = new() { File = "a.txt", Line = 0, Column = 0, Row = 0 };
        Assert.Equal(new SourceLocation { File = "a.txt" }, place);
    }

    [Property]
    public bool Every_part_is_kept_in_whatever_order_parts_are_given(
        string? file, byte line, byte column, byte row, string? name, string? pointer, int seed)
    {
        Func<SourceLocation, SourceLocation>[] steps =
        [
            place => place with { File = file },
            place => place with { Line = Number(line) },
            place => place with { Column = Number(column) },
            place => place with { Row = Number(row) },
            place => place with { ColumnName = name },
            place => place with { JsonPointer = pointer },
        ];
        SourceLocation expected = steps.Aggregate(default(SourceLocation), static (place, step) => step(place));
        new Random(seed).Shuffle(steps);
        SourceLocation place = steps.Aggregate(default(SourceLocation), static (place, step) => step(place));
        return Parts(place) == (file, Number(line), Number(column), Number(row), name, pointer)
            && place == expected
            && place.GetHashCode() == expected.GetHashCode();
    }

    [Property]
    public bool A_part_that_is_taken_away_is_missing(byte line, byte column, byte row, string? name)
    {
        SourceLocation place = new() { File = "t.csv", Line = Number(line), Column = Number(column), Row = Number(row), ColumnName = name };
        return Parts(place with { Row = null }) == ("t.csv", Number(line), Number(column), null, name, null)
            && Parts(place with { Column = null }) == ("t.csv", Number(line), null, Number(row), name, null)
            && Parts(place with { ColumnName = null }) == ("t.csv", Number(line), Number(column), Number(row), null, null);
    }

    [Fact]
    public void Places_that_differ_in_one_part_differ()
    {
        SourceLocation place = new() { File = "t.csv", Line = 3, Row = 2, ColumnName = "k" };
        Assert.Equal(place, new SourceLocation { ColumnName = "k", Row = 2, Line = 3, File = "t.csv" });
        Assert.NotEqual(place, place with { File = "u.csv" });
        Assert.NotEqual(place, place with { Line = 4 });
        Assert.NotEqual(place, place with { Row = 3 });
        Assert.NotEqual(place, place with { Column = 2 });
        Assert.NotEqual(place, place with { ColumnName = "s" });
        Assert.NotEqual(place, place with { JsonPointer = "/0" });
    }

    private static int? Number(byte number) => number % 4 == 0 ? null : number;

    private static (string? File, int? Line, int? Column, int? Row, string? Name, string? Pointer) Parts(SourceLocation place) =>
        (place.File, place.Line, place.Column, place.Row, place.ColumnName, place.JsonPointer);
}
