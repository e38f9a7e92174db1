// NFKC must work in the native program too: it does not under InvariantGlobalization.
string folded = "\u2F2F\uFF21".Normalize(System.Text.NormalizationForm.FormKC);
return string.Equals(folded, "工A", StringComparison.Ordinal) ? 0 : 1;
