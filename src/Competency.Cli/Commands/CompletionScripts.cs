namespace Competency.Cli.Commands;

// What makes a shell ask the tool, and nothing else, when Tab is pressed.
internal static class CompletionScripts
{
    private const string Bash = """
        # Completion of competency in bash: source <(competency completion bash)
        _competency()
        {
            local line
            COMPREPLY=()
            while IFS=$'\t' read -r line _; do
                COMPREPLY+=("$line")
            done < <("${COMP_WORDS[0]}" __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
        }
        complete -o bashdefault -o default -F _competency competency

        """;

    private const string Zsh = """
        #compdef competency
        # Completion of competency in zsh: source <(competency completion zsh), after compinit
        _competency()
        {
            local -a lines candidates
            local line word
            lines=("${(@f)$("${words[1]}" __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}")
            for line in "${lines[@]}"; do
                [[ -n $line ]] || continue
                word=${line%%$'\t'*}
                candidates+=("${word//:/\\:}:${line#*$'\t'}")
            done
            if (( ${#candidates} )); then
                _describe competency candidates
            else
                _files
            fi
        }
        if [[ ${funcstack[1]} == _competency ]]; then
            _competency "$@"
        else
            compdef _competency competency
        fi

        """;

    private const string PowerShell = """
        # Completion of competency in PowerShell 7.3 or later: competency completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName competency -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
                Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() }) + $wordToComplete
            & $commandAst.CommandElements[0].ToString() __complete @words 2>$null | ForEach-Object {
                $word, $meaning = $_ -split "`t", 2
                if (-not $meaning) { $meaning = $word }
                [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $meaning)
            }
        }

        """;

    // The shells.
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "pwsh"];

    // The script for a shell.
    public static string For(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        _ => PowerShell,
    };
}
