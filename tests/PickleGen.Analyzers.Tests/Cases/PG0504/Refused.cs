using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int {|PG0504:M0|} { get; set; } = default!;
    public uint {|PG0504:M1|} { get; set; } = default!;
    public long {|PG0504:M2|} { get; set; } = default!;
    public long {|PG0504:M3|} { get; set; } = default!;
    public int {|PG0504:M4|} { get; set; } = default!;
    public char {|PG0504:M5|} { get; set; } = default!;
    public int {|PG0504:M6|} { get; set; } = default!;
    public bool {|PG0504:M7|} { get; set; } = default!;
    public int {|PG0504:M8|} { get; set; } = default!;
    public int[] {|PG0504:M9|} { get; set; } = default!;
    public System.Collections.Generic.Dictionary<string, int> {|PG0504:M10|} { get; set; } = default!;
    public System.Collections.Generic.Dictionary<int, int> {|PG0504:M11|} { get; set; } = default!;
    public System.DateTimeOffset {|PG0504:M12|} { get; set; } = default!;
    public int {|PG0504:M13|} { get; set; } = default!;
    public (int, int, int) {|PG0504:M14|} { get; set; } = default!;
    public int[] {|PG0504:M15|} { get; set; } = default!;
    public double {|PG0504:M16|} { get; set; } = default!;
    public Other {|PG0504:M17|} { get; set; } = default!;
    public string {|PG0504:M18|} { get; set; } = default!;
    public string {|PG0504:M19|} { get; set; } = default!;
}

[Pickleable("shop.Line")]
public partial record Line(int Count);

[Pickleable("shop.Other")]
public partial record Other(int Count);
