namespace Competency.Model.Excel.Cells;

// The formats that workbooks use by number without giving their codes (ECMA-376, 18.8.30).
internal static class BuiltInFormats
{
    // The code; General for a number without one.
    public static string CodeOf(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 => "yyyy-mm-dd",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy-mm-dd h:mm",
        // What these show depends on the language of the one who looks: dates, then times.
        (>= 27 and <= 31) or 36 or 50 or 51 or 54 or 57 or 58 => "yyyy-mm-dd",
        (>= 32 and <= 35) or 52 or 53 or 55 or 56 => "h:mm:ss",
        37 or 38 => "#,##0 ;(#,##0)",
        39 or 40 => "#,##0.00;(#,##0.00)",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mmss.0",
        48 => "##0.0E+0",
        49 => "@",
        _ => "General",
    };
}
