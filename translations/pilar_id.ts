<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>AcceptabilityChart</name>
    <message>
        <source>How often each candidate takes each rank</source>
        <translation>Seberapa sering setiap kandidat menempati setiap urutan</translation>
    </message>
    <message>
        <source>%1 is first in %2</source>
        <comment>candidate, share</comment>
        <translation>%1 pertama pada %2</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>ke-1</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>ke-2</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>ke-3</translation>
    </message>
    <message>
        <source>4th–6th</source>
        <translation>ke-4–6</translation>
    </message>
    <message>
        <source>7th on</source>
        <translation>ke-7 dst.</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Show on the timeline</source>
        <translation>Tampilkan di peta jalan</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Program “%1” tidak ada.</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Seperti programnya</translation>
    </message>
    <message>
        <source>It would finish before it starts.</source>
        <translation>Selesainya akan mendahului mulainya.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>tanggal/bulan/tahun</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a date to a date</comment>
        <translation>s.d.</translation>
    </message>
    <message>
        <source>A whole number of work days from 1 to 3.000.</source>
        <translation>Jumlah hari kerja bulat dari 1 sampai 3.000.</translation>
    </message>
    <message>
        <source>work days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>Pendahulu</translation>
    </message>
    <message>
        <source>Codes of activities that this one waits for. FS: starts after the other has finished; SS: starts with it; FF: finishes with it; +5: five work days later.</source>
        <translation>Kode kegiatan yang ditunggu. FS: mulai setelah yang lain selesai; SS: mulai bersamaan; FF: selesai bersamaan; +5: lima hari kerja kemudian.</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Kegiatan %1</translation>
    </message>
</context>
<context>
    <name>Agencies</name>
    <message>
        <source>“%1” is another OPD of this plan already. If both are the same one, merge them.</source>
        <translation>“%1” sudah menjadi OPD lain dalam rencana ini. Jika keduanya OPD yang sama, gabungkan.</translation>
    </message>
    <message>
        <source>“%1” is no kind of OPD. Kinds are: %2.</source>
        <translation>“%1” bukan jenis OPD. Jenis yang ada: %2.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Singkatan</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Memimpin</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Mendukung</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>“%1” stands in the plan but is no OPD of it.</source>
        <translation>“%1” tertulis dalam rencana, tetapi bukan OPD rencana ini.</translation>
    </message>
    <message numerus="yes">
        <source>occurs %n times; right-click to say which OPD it is</source>
        <translation>
            <numerusform>tertulis %n kali; klik kanan untuk menyebut OPD-nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OPD</source>
        <translation>
            <numerusform>%n OPD</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Belum dikenali</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lead a program</source>
        <translation>
            <numerusform>%n di antaranya memimpin program</numerusform>
        </translation>
    </message>
    <message>
        <source>Which OPD is “%1” as well? That one stays, takes over its programs and its names; “%1” goes.</source>
        <translation>“%1” sama dengan OPD yang mana? OPD itu tetap ada dan mengambil alih program serta namanya; “%1” dihapus.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message>
        <source>OPD &amp; Team</source>
        <translation>OPD &amp; Tim</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Anggota tim</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriks</translation>
    </message>
    <message numerus="yes">
        <source>%n OPD</source>
        <translation>
            <numerusform>%n OPD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead no program</source>
        <translation>
            <numerusform>%n tidak memimpin program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team members</source>
        <translation>
            <numerusform>%n anggota tim</numerusform>
        </translation>
    </message>
    <message>
        <source>List of OPD</source>
        <translation>Daftar OPD</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Beban</translation>
    </message>
</context>
<context>
    <name>AgencyForm</name>
    <message>
        <source>One name a line, as it was in other years or in workbooks</source>
        <translation>Satu nama per baris, seperti pada tahun lain atau di buku kerja</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Memimpin</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Mendukung</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>Dalam tim</translation>
    </message>
    <message>
        <source>Merge with another OPD…</source>
        <translation>Gabungkan dengan OPD lain…</translation>
    </message>
</context>
<context>
    <name>AgencyHeader</name>
    <message>
        <source>Supports</source>
        <translation>Mendukung</translation>
    </message>
</context>
<context>
    <name>AgencyList</name>
    <message>
        <source>Group by</source>
        <translation>Kelompokkan menurut</translation>
    </message>
    <message>
        <source>Group: kind</source>
        <translation>Kelompok: jenis</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Add an OPD</source>
        <translation>Tambah OPD</translation>
    </message>
    <message>
        <source>New OPD</source>
        <translation>OPD baru</translation>
    </message>
    <message>
        <source>Here stand the OPD that lead and support programs, with the names they had in other years. Names in a workbook are recognised by them.</source>
        <translation>Di sini tercatat OPD yang memimpin dan mendukung program, lengkap dengan nama lamanya. Dengan nama itu OPD di buku kerja dikenali.</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Impor buku kerja…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tempel tabel</translation>
    </message>
    <message>
        <source>Write the first OPD</source>
        <translation>Tulis OPD pertama</translation>
    </message>
    <message>
        <source>“%1” is the OPD…</source>
        <translation>“%1” adalah OPD…</translation>
    </message>
    <message>
        <source>Make an OPD of it</source>
        <translation>Jadikan OPD baru</translation>
    </message>
    <message>
        <source>Add OPD</source>
        <translation>Tambah OPD</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Merge with another OPD…</source>
        <translation>Gabungkan dengan OPD lain…</translation>
    </message>
    <message>
        <source>Which OPD does “%1” stand for? It becomes one of its other names.</source>
        <translation>OPD mana yang dimaksud dengan “%1”? Nama itu dicatat sebagai nama lainnya.</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Kenali</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>Here you see how far the scorers agree, once two of them have scored.</source>
        <translation>Di sini terlihat seberapa jauh para penilai sepakat, setelah sedikitnya dua penilai mengisi nilai.</translation>
    </message>
    <message>
        <source>Talk about these first</source>
        <translation>Bicarakan dulu</translation>
    </message>
    <message>
        <source>Still to fill in</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>Round to compare with</source>
        <translation>Sesi pembanding</translation>
    </message>
    <message>
        <source>Moved since then</source>
        <translation>Bergeser sejak itu</translation>
    </message>
    <message>
        <source>Nothing that the scorers differ about would change a place.</source>
        <translation>Tidak ada beda pendapat yang akan mengubah urutan.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>candidate, criterion</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n nilai</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has filled in every cell.</source>
        <translation>Semua penilai sudah mengisi semua sel.</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cells</source>
        <translation>
            <numerusform>%n sel kosong</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>round</comment>
        <translation>Dibandingkan dengan %1</translation>
    </message>
    <message>
        <source>%1 → %2  %3</source>
        <comment>place, place, moved by</comment>
        <translation>%1 → %2  %3</translation>
    </message>
    <message>
        <source>W %1 → %2</source>
        <comment>agreement then and now</comment>
        <translation>W %1 → %2</translation>
    </message>
    <message>
        <source>Nobody moved.</source>
        <translation>Tidak ada yang bergeser.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>How far the rankings agree cannot be said yet: that needs two scorers who have filled every cell.</source>
        <translation>Kesepakatan urutan belum dapat dihitung: perlu dua penilai yang sudah mengisi semua sel.</translation>
    </message>
    <message>
        <source>The agreement of the rankings is %1 (W %2), and more than chance (%3).</source>
        <comment>word, Kendall&apos;s W, probability</comment>
        <translation>Kesepakatan urutan antarpenilai %1 (W %2) dan bukan kebetulan (%3).</translation>
    </message>
    <message>
        <source>The agreement of the rankings is %1 (W %2), and may be chance (%3).</source>
        <comment>word, Kendall&apos;s W, probability</comment>
        <translation>Kesepakatan urutan antarpenilai %1 (W %2) dan mungkin hanya kebetulan (%3).</translation>
    </message>
    <message>
        <source>How far the scores agree cannot be said yet: that needs cells that several scored.</source>
        <translation>Kesepakatan nilai belum dapat dihitung: perlu sel yang diisi beberapa penilai.</translation>
    </message>
    <message>
        <source>Taken cell by cell, the scores are %1 (α %2).</source>
        <comment>word, Krippendorff&apos;s alpha</comment>
        <translation>Dilihat per sel, nilai para penilai %1 (α %2).</translation>
    </message>
    <message>
        <source>half of the scores lie from %1 to %2; another would come first</source>
        <translation>separuh nilai di antara %1 dan %2; urutan pertama bisa berganti</translation>
    </message>
    <message>
        <source>half of the scores lie from %1 to %2; other candidates would be proposed</source>
        <translation>separuh nilai di antara %1 dan %2; yang diusulkan bisa berganti</translation>
    </message>
    <message>
        <source>half of the scores lie from %1 to %2; place %3 to %4</source>
        <translation>separuh nilai di antara %1 dan %2; urutan %3 sampai %4</translation>
    </message>
</context>
<context>
    <name>AnchorFields</name>
    <message>
        <source>Meaning of level %1</source>
        <translation>Arti tingkat %1</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>This version of Pilar does not know such blocks.</source>
        <translation>Versi Pilar ini tidak mengenal blok seperti itu.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>dimatikan</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>Tidak ada pilihan</translation>
    </message>
    <message>
        <source>As it comes from the plan</source>
        <translation>Sebagaimana adanya dalam rencana</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Atur…</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabel: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Gambar: %1</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Atur %1</translation>
    </message>
</context>
<context>
    <name>BlockKinds</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>P: leads; D: supports.</source>
        <translation>P: penanggung jawab; D: pendukung.</translation>
    </message>
    <message>
        <source>No OPD leads or supports a program here yet.</source>
        <translation>Belum ada OPD yang menjadi penanggung jawab atau pendukung program di sini.</translation>
    </message>
    <message>
        <source>Roles of the OPD by program</source>
        <translation>Peran OPD menurut program</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (bagian %2 dari %3)</translation>
    </message>
    <message>
        <source>OPD × program</source>
        <translation>OPD × program</translation>
    </message>
    <message>
        <source>Nobody has scored the candidates yet.</source>
        <translation>Belum ada yang menilai kandidat.</translation>
    </message>
    <message>
        <source>There is no quick-win candidate yet.</source>
        <translation>Belum ada kandidat quick win.</translation>
    </message>
    <message>
        <source>There is no criterion yet.</source>
        <translation>Belum ada kriteria.</translation>
    </message>
    <message>
        <source>Ranking by %1</source>
        <translation>Peringkat menurut %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Pengusul</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Chosen quick wins</source>
        <translation>Quick win terpilih</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Quick win</translation>
    </message>
    <message>
        <source>Lead OPD</source>
        <translation>OPD penanggung jawab</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Cost (Rp million)</source>
        <translation>Biaya (Rp juta)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>No quick win is chosen yet.</source>
        <translation>Belum ada quick win yang ditetapkan.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Quick-win candidates</source>
        <translation>Kandidat quick win</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Kriteria dan bobot</translation>
    </message>
    <message>
        <source>Scored matrix</source>
        <translation>Matriks nilai</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Agreement of the scorers</source>
        <translation>Kesepakatan penilai</translation>
    </message>
    <message>
        <source>Stability of the ranking</source>
        <translation>Kestabilan peringkat</translation>
    </message>
    <message>
        <source>City or regency</source>
        <translation>Kota/kabupaten</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Head of region</source>
        <translation>Kepala daerah</translation>
    </message>
    <message>
        <source>Years of the masterplan</source>
        <translation>Periode masterplan</translation>
    </message>
    <message>
        <source>RPJMD</source>
        <translation>RPJMD</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan or desa</source>
        <translation>Kelurahan/desa</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Programs and innovations</source>
        <translation>Program dan inovasi</translation>
    </message>
    <message>
        <source>Budget need</source>
        <translation>Kebutuhan anggaran</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>Dalam rencana ini</translation>
    </message>
    <message>
        <source>The plan does not say its vision yet.</source>
        <translation>Visi belum diisi dalam rencana.</translation>
    </message>
    <message>
        <source>Vision.</source>
        <translation>Visi.</translation>
    </message>
    <message>
        <source>Members of the smart city team</source>
        <translation>Anggota tim smart city</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>The plan names no members of the team yet.</source>
        <translation>Anggota tim belum diisi dalam rencana.</translation>
    </message>
    <message>
        <source>Profile of the city</source>
        <translation>Profil daerah</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Angka kunci</translation>
    </message>
    <message>
        <source>Members of the team</source>
        <translation>Anggota tim</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Unit of money</source>
        <translation>Satuan uang</translation>
    </message>
    <message>
        <source>Province of %1</source>
        <translation>Provinsi %1</translation>
    </message>
    <message>
        <source>Smart city team of %1</source>
        <translation>Tim Smart City %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Daftar Isi</translation>
    </message>
    <message>
        <source>List of tables</source>
        <translation>Daftar Tabel</translation>
    </message>
    <message>
        <source>List of figures</source>
        <translation>Daftar Gambar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Sampul</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>Budget need by dimension and year</source>
        <translation>Kebutuhan anggaran menurut dimensi dan tahun</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Budget need by source and year</source>
        <translation>Kebutuhan anggaran menurut sumber dana dan tahun</translation>
    </message>
    <message>
        <source>Budget need by OPD and year</source>
        <translation>Kebutuhan anggaran menurut OPD dan tahun</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Budget need by program and year</source>
        <translation>Kebutuhan anggaran menurut program dan tahun</translation>
    </message>
    <message>
        <source>No money is planned here yet.</source>
        <translation>Belum ada anggaran yang direncanakan di sini.</translation>
    </message>
    <message>
        <source>Budget need by year and dimension</source>
        <translation>Kebutuhan anggaran menurut tahun dan dimensi</translation>
    </message>
    <message>
        <source>A column a year, its parts the dimensions.</source>
        <translation>Satu kolom setiap tahun, bagiannya adalah dimensi.</translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation>Anggaran per tahun</translation>
    </message>
    <message>
        <source>A row each</source>
        <translation>Satu baris untuk</translation>
    </message>
    <message>
        <source>Chart of the budget</source>
        <translation>Grafik anggaran</translation>
    </message>
    <message>
        <source>GOVERNMENT OF %1</source>
        <translation>PEMERINTAH %1</translation>
    </message>
    <message>
        <source>OPD that commit themselves</source>
        <translation>OPD yang berkomitmen</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Name of its head</source>
        <translation>Nama kepala OPD</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>No OPD leads a program yet.</source>
        <translation>Belum ada OPD penanggung jawab program.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Tempat dan tanggal</translation>
    </message>
    <message>
        <source>Commitment of the OPD</source>
        <translation>Komitmen OPD</translation>
    </message>
    <message>
        <source>Programs not mapped yet</source>
        <translation>Program yang belum dipetakan</translation>
    </message>
    <message>
        <source>The plan holds no program here yet.</source>
        <translation>Belum ada program di sini.</translation>
    </message>
    <message>
        <source>Programs of %1</source>
        <translation>Program %1</translation>
    </message>
    <message>
        <source>Indicators and targets of %1</source>
        <translation>Indikator dan target %1</translation>
    </message>
    <message>
        <source>No program belongs to the group “%1” yet.</source>
        <translation>Belum ada program dalam kelompok “%1”.</translation>
    </message>
    <message>
        <source>Action plan: %1</source>
        <translation>Rencana aksi: %1</translation>
    </message>
    <message>
        <source>No indicator is named here yet.</source>
        <translation>Belum ada indikator di sini.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Group of actions</source>
        <translation>Kelompok rencana aksi</translation>
    </message>
    <message>
        <source>Programs by dimension</source>
        <translation>Program menurut dimensi</translation>
    </message>
    <message>
        <source>Indicators and targets</source>
        <translation>Indikator dan target</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Rencana aksi</translation>
    </message>
    <message>
        <source>Code and name</source>
        <translation>Kode dan nama</translation>
    </message>
    <message>
        <source>Related program</source>
        <translation>Program terkait</translation>
    </message>
    <message>
        <source>Kind of innovation</source>
        <translation>Jenis inovasi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Permasalahan</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Inovasi</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>What makes it unique</source>
        <translation>Keunikan</translation>
    </message>
    <message>
        <source>How it can grow</source>
        <translation>Potensi pengembangan</translation>
    </message>
    <message>
        <source>What keeps it alive</source>
        <translation>Keberlanjutan</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Sumber daya</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahapan</translation>
    </message>
    <message>
        <source>Reason of the choice</source>
        <translation>Alasan penetapan</translation>
    </message>
    <message>
        <source>Innovation profile of %1</source>
        <translation>Profil inovasi %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Sebelum dan sesudah</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>No indicator shows the change of this quick win yet.</source>
        <translation>Belum ada indikator yang menunjukkan perubahan dari quick win ini.</translation>
    </message>
    <message>
        <source>Risks and mitigation</source>
        <translation>Risiko dan mitigasi</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Kemungkinan</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Dampak</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigasi</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>No risk of this quick win is named yet.</source>
        <translation>Belum ada risiko quick win ini yang dicatat.</translation>
    </message>
    <message>
        <source>Month plan of %1</source>
        <translation>Rencana bulanan %1</translation>
    </message>
    <message>
        <source>Each activity as a bar over its months.</source>
        <translation>Setiap kegiatan sebagai batang sepanjang bulannya.</translation>
    </message>
    <message>
        <source>No activity of this quick win is scheduled yet.</source>
        <translation>Belum ada kegiatan quick win ini yang dijadwalkan.</translation>
    </message>
    <message>
        <source>Profile of a quick win</source>
        <translation>Profil quick win</translation>
    </message>
    <message>
        <source>Code of the candidate</source>
        <translation>Kode kandidat</translation>
    </message>
    <message>
        <source>This plan was not submitted before.</source>
        <translation>Rencana ini belum pernah diserahkan.</translation>
    </message>
    <message>
        <source>Nothing changed since “%1”.</source>
        <translation>Tidak ada yang berubah sejak “%1”.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>A picture is not chosen yet.</source>
        <translation>Gambar belum dipilih.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Halaman baru</translation>
    </message>
    <message>
        <source>Direction of the pages</source>
        <translation>Arah halaman</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Lanskap</translation>
    </message>
    <message>
        <source>No program has years yet: there is nothing to show along the time.</source>
        <translation>Belum ada program yang bertahun: tidak ada yang dapat digambar sepanjang waktu.</translation>
    </message>
    <message>
        <source>Roadmap of %1 %2</source>
        <translation>Peta jalan %1 %2</translation>
    </message>
    <message>
        <source>Roadmap %1</source>
        <translation>Peta jalan %1</translation>
    </message>
    <message>
        <source>Each program as a bar over its years, by dimension.</source>
        <translation>Setiap program sebagai batang sepanjang tahunnya, menurut dimensi.</translation>
    </message>
    <message>
        <source>Each sub-dimension as a bar over its years, by dimension.</source>
        <translation>Setiap sub-dimensi sebagai batang sepanjang tahunnya, menurut dimensi.</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>tonggak</translation>
    </message>
    <message>
        <source>Schedule of activities</source>
        <translation>Jadwal kegiatan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Progres (%)</translation>
    </message>
    <message>
        <source>No activity is scheduled here yet.</source>
        <translation>Belum ada kegiatan yang dijadwalkan di sini.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Peta jalan</translation>
    </message>
    <message>
        <source>A bar each</source>
        <translation>Satu batang untuk</translation>
    </message>
    <message>
        <source>Sub-dimension</source>
        <translation>Sub-dimensi</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Urut menurut</translation>
    </message>
    <message>
        <source>With the meaning of the scores</source>
        <translation>Dengan arti setiap nilai</translation>
    </message>
    <message>
        <source>Budget need by year and source of funds</source>
        <translation>Kebutuhan anggaran menurut tahun dan sumber dana</translation>
    </message>
    <message>
        <source>A column a year, its parts the sources of funds.</source>
        <translation>Satu batang per tahun, bagiannya sumber dana.</translation>
    </message>
    <message>
        <source>Parts of the columns</source>
        <translation>Bagian batang</translation>
    </message>
    <message>
        <source>Budget need, the largest first</source>
        <translation>Kebutuhan anggaran, terbesar dahulu</translation>
    </message>
    <message>
        <source>There is no version “%1”.</source>
        <translation>Tidak ada versi “%1”.</translation>
    </message>
    <message>
        <source>Changes since a version</source>
        <translation>Perubahan sejak suatu versi</translation>
    </message>
    <message>
        <source>Since the version</source>
        <translation>Sejak versi</translation>
    </message>
    <message>
        <source>The activities of this quick win span too many years for a picture.</source>
        <translation>Kegiatan quick win ini membentang terlalu banyak tahun untuk satu gambar.</translation>
    </message>
    <message>
        <source>Workload of the OPD</source>
        <translation>Beban OPD</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>P: programs that the OPD leads at once in the fullest quarter of the year, D: supports. Bold: more than it can lead at once.</source>
        <translation>P: program yang dipimpin OPD sekaligus pada triwulan terpadat tahun itu; D: yang didukung. Tebal: melebihi yang dapat dipimpin sekaligus.</translation>
    </message>
    <message>
        <source>With the names of the programs</source>
        <translation>Dengan nama program</translation>
    </message>
    <message>
        <source>Neither activities with days nor a budget are planned here yet.</source>
        <translation>Belum ada kegiatan bertanggal maupun anggaran yang direncanakan di sini.</translation>
    </message>
    <message>
        <source>Planned and actual progress as of %1</source>
        <translation>Rencana dan realisasi kemajuan per %1</translation>
    </message>
    <message>
        <source>The planned share of work days and of the budget that is done by the end of each month, and what is reported.</source>
        <translation>Bagian hari kerja dan anggaran yang direncanakan selesai pada akhir setiap bulan, dan yang dilaporkan.</translation>
    </message>
    <message>
        <source>Work days</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Progress as of %1</source>
        <translation>Kemajuan per %1</translation>
    </message>
    <message>
        <source>Work days (%)</source>
        <translation>Hari kerja (%)</translation>
    </message>
    <message>
        <source>Budget (%)</source>
        <translation>Anggaran (%)</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Ahead: actual less planned; negative where it is behind.</source>
        <translation>Selisih: realisasi dikurangi rencana; negatif berarti tertinggal.</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>terlambat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for %1, which is late</source>
        <translation>menunggu %1 yang terlambat</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>tertinggal %1</translation>
    </message>
    <message>
        <source>Activities late or at risk as of %1</source>
        <translation>Kegiatan terlambat atau berisiko per %1</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Berisiko terlambat</translation>
    </message>
    <message>
        <source>No activity is late or at risk as of %1.</source>
        <translation>Tidak ada kegiatan yang terlambat atau berisiko per %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>S-curve of the progress</source>
        <translation>Kurva S kemajuan</translation>
    </message>
    <message>
        <source>Late and at risk</source>
        <translation>Terlambat dan berisiko</translation>
    </message>
    <message>
        <source>The activities span too many years for a picture: choose the years to show.</source>
        <translation>Rentang kegiatan terlalu panjang untuk satu gambar: pilih tahun yang ditampilkan.</translation>
    </message>
    <message>
        <source>Timeline of activities</source>
        <translation>Linimasa kegiatan</translation>
    </message>
    <message>
        <source>Each activity as a bar over its days, under its program.</source>
        <translation>Setiap kegiatan sebagai batang menurut harinya, di bawah programnya.</translation>
    </message>
    <message>
        <source>Furthest behind by work days</source>
        <translation>Paling tertinggal menurut hari kerja</translation>
    </message>
    <message>
        <source>Furthest behind by budget</source>
        <translation>Paling tertinggal menurut anggaran</translation>
    </message>
    <message>
        <source>City and team</source>
        <translation>Daerah dan tim</translation>
    </message>
    <message>
        <source>Roles and load of the OPD</source>
        <translation>Peran dan beban OPD</translation>
    </message>
    <message>
        <source>Time and progress</source>
        <translation>Waktu dan kemajuan</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Quick win</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Letterhead and signatures</source>
        <translation>Kop dan tanda tangan</translation>
    </message>
    <message>
        <source>Cover and contents</source>
        <translation>Sampul dan daftar</translation>
    </message>
    <message>
        <source>P: leads; D: supports. Each part shows the programs of its OPD.</source>
        <translation>P: penanggung jawab; D: pendukung. Setiap bagian memuat program yang melibatkan OPD-nya.</translation>
    </message>
</context>
<context>
    <name>BlockOptionsDialog</name>
    <message>
        <source>as the block itself says</source>
        <translation>sesuai blok itu sendiri</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>rupiah</source>
        <translation>rupiah</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>ribu</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>juta</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>miliar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>seperti biasa</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>semua tahun</translation>
    </message>
</context>
<context>
    <name>BookFindings</name>
    <message>
        <source>Findings of this book</source>
        <translation>Temuan buku ini</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n masalah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>tidak ada temuan</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Pakai %1</translation>
    </message>
</context>
<context>
    <name>BookOutline</name>
    <message>
        <source>Outline of the book</source>
        <translation>Susunan buku</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Susunan</translation>
    </message>
    <message>
        <source>Add a chapter or block</source>
        <translation>Tambah bab atau blok</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Matikan</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Put into the chapter above</source>
        <translation>Masukkan ke bab di atasnya</translation>
    </message>
    <message>
        <source>Chapters stand in chapters, three deep at most.</source>
        <translation>Bab di dalam bab paling dalam tiga tingkat.</translation>
    </message>
    <message>
        <source>Take out of its chapter</source>
        <translation>Keluarkan dari babnya</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Hidupkan</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>Subchapter</source>
        <translation>Subbab</translation>
    </message>
    <message>
        <source>Front of the book</source>
        <translation>Halaman depan</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (dimatikan)</translation>
    </message>
    <message>
        <source>A block stands in a chapter.</source>
        <translation>Blok berada di dalam bab.</translation>
    </message>
</context>
<context>
    <name>BookPreview</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Ukuran halaman</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Selebar jendela</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Satu halaman</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 3 of 25</comment>
        <translation>dari %1</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>No source</source>
        <translation>Tanpa sumber dana</translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>No lead OPD</source>
        <translation>Tanpa PJ utama</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>seluruh sumber</translation>
    </message>
    <message>
        <source>Ceiling of %1</source>
        <comment>a funding source</comment>
        <translation>Pagu %1</translation>
    </message>
    <message>
        <source>Left of the ceiling</source>
        <translation>Sisa pagu</translation>
    </message>
</context>
<context>
    <name>BudgetChart</name>
    <message>
        <source>Budget by year</source>
        <translation>Anggaran per tahun</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what, year, money</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>ceiling of all sources</source>
        <translation>pagu seluruh sumber</translation>
    </message>
    <message>
        <source>+%1 above the ceiling</source>
        <translation>+%1 di atas pagu</translation>
    </message>
</context>
<context>
    <name>BudgetGridModel</name>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Assumed: the source of the plan does not divide the money.</source>
        <translation>Dianggap: naskah asal rencana tidak membagi anggarannya.</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>Funding source</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Lead OPD</source>
        <translation>PJ utama</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porsi</translation>
    </message>
    <message>
        <source>Share of everything that is shown</source>
        <translation>Porsi dari seluruh yang ditampilkan</translation>
    </message>
    <message>
        <source>%1 above the ceiling of %2</source>
        <translation>%1 di atas pagu %2</translation>
    </message>
    <message>
        <source>Filtered total</source>
        <translation>Jumlah tersaring</translation>
    </message>
    <message>
        <source>No ceiling yet: type one</source>
        <translation>Belum ada pagu: ketik di sini</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Angka yang ditampilkan</translation>
    </message>
    <message>
        <source>Content: planned</source>
        <translation>Isi: rencana</translation>
    </message>
    <message>
        <source>Content: realised</source>
        <translation>Isi: realisasi</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Satuan: %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Layers of the chart</source>
        <translation>Lapis grafik</translation>
    </message>
    <message>
        <source>Layers: pillars</source>
        <translation>Tumpuk: dimensi</translation>
    </message>
    <message>
        <source>Layers: sources</source>
        <translation>Tumpuk: sumber dana</translation>
    </message>
    <message>
        <source>Layers: lead OPD</source>
        <translation>Tumpuk: PJ utama</translation>
    </message>
    <message>
        <source>Here stands the money of the programs by year and source, beside the ceilings. It is entered in each program, or comes with a workbook.</source>
        <translation>Di sini tampil anggaran program menurut tahun dan sumber dana, di samping pagunya. Anggaran diisi pada setiap program atau datang bersama buku kerja.</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Impor buku kerja…</translation>
    </message>
    <message>
        <source>Enter it in the first program</source>
        <translation>Isi pada program pertama</translation>
    </message>
    <message>
        <source>Planned, by funding source</source>
        <translation>Rencana menurut sumber dana</translation>
    </message>
    <message>
        <source>Realised, by funding source</source>
        <translation>Realisasi menurut sumber dana</translation>
    </message>
    <message>
        <source>Planned, by lead OPD</source>
        <translation>Rencana menurut PJ utama</translation>
    </message>
    <message>
        <source>Realised, by lead OPD</source>
        <translation>Realisasi menurut PJ utama</translation>
    </message>
    <message>
        <source>Planned, by pillar</source>
        <translation>Rencana menurut dimensi</translation>
    </message>
    <message>
        <source>Realised, by pillar</source>
        <translation>Realisasi menurut dimensi</translation>
    </message>
    <message>
        <source>Open the program&apos;s budget</source>
        <translation>Buka anggaran program</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 direncanakan</translation>
    </message>
    <message>
        <source>%1 of it APBD</source>
        <comment>a share</comment>
        <translation>%1 dari APBD</translation>
    </message>
    <message numerus="yes">
        <source>%n ceilings exceeded</source>
        <translation>
            <numerusform>%n pagu terlampaui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message>
        <source>All sources</source>
        <translation>Seluruh sumber</translation>
    </message>
    <message>
        <source>Above the ceiling</source>
        <translation>Melebihi pagu</translation>
    </message>
    <message>
        <source>What makes up this figure</source>
        <translation>Rincian angka ini</translation>
    </message>
    <message>
        <source>Choose a figure to see what makes it up.</source>
        <translation>Pilih sebuah angka untuk melihat rinciannya.</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>semua tahun</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>pillar, source</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 above the ceiling of %2</source>
        <translation>%1 di atas pagu %2</translation>
    </message>
    <message>
        <source>%1 left of the ceiling of %2</source>
        <translation>Sisa %1 dari pagu %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>BudgetSharesModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>BudgetTab</name>
    <message>
        <source>Which figures</source>
        <translation>Angka yang ditampilkan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Which source pays how much is assumed: the workbook names several and does not divide the money. Correct the figures, or</source>
        <translation>Pembagian antarsumber dana masih dianggap: buku kerja menyebut beberapa sumber tanpa membaginya. Perbaiki angkanya, atau</translation>
    </message>
    <message>
        <source>accept them as they are</source>
        <translation>terima apa adanya</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Add a column for another funding source</source>
        <translation>Tambah kolom untuk sumber dana lain</translation>
    </message>
    <message>
        <source>Budget by year and source</source>
        <translation>Anggaran menurut tahun dan sumber dana</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Days off</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Tanggal penting</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>Kalender kerja</translation>
    </message>
    <message>
        <source>Work days</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>Durations, lags and floats count work days. Who works every day works on holidays too.</source>
        <translation>Durasi, jeda, dan kelonggaran dihitung dalam hari kerja. Bila setiap hari adalah hari kerja, hari libur pun dihitung.</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <source>Add public holidays</source>
        <translation>Isi libur nasional</translation>
    </message>
    <message>
        <source>National holidays and joint leave of the plan&apos;s years, as far as they are known</source>
        <translation>Libur nasional dan cuti bersama pada tahun-tahun rencana, sejauh sudah ditetapkan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>CandidateForm</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 bulan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>No dimension yet</source>
        <translation>Belum ada dimensi</translation>
    </message>
    <message>
        <source>For those who run it, for the government, for citizens</source>
        <translation>Bagi penyelenggara, pemerintah dan masyarakat</translation>
    </message>
    <message>
        <source>How it can be widened, improved, copied</source>
        <translation>Perluasan, peningkatan, replikasi</translation>
    </message>
    <message>
        <source>Rules, institution, resources, business model</source>
        <translation>Regulasi, kelembagaan, sumber daya, model bisnis</translation>
    </message>
    <message>
        <source>Money, people, facilities: how much, from where</source>
        <translation>Anggaran, tenaga kerja, fasilitas: berapa dan dari mana</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Kaitkan…</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Jadikan…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Link to a program of the masterplan</source>
        <translation>Kaitkan ke program masterplan</translation>
    </message>
    <message>
        <source>Make a program of this candidate</source>
        <translation>Jadikan kandidat ini program</translation>
    </message>
    <message>
        <source>linked to no program</source>
        <translation>tidak terkait program</translation>
    </message>
    <message>
        <source>Cost (Rp million)</source>
        <translation>Biaya (Rp juta)</translation>
    </message>
    <message>
        <source>Place %1 of %2 by SAW, score %3</source>
        <translation>Peringkat %1 dari %2 menurut SAW, nilai %3</translation>
    </message>
    <message>
        <source>Nobody has scored it yet.</source>
        <translation>Belum ada yang menilainya.</translation>
    </message>
    <message>
        <source>No condition is set.</source>
        <translation>Belum ada syarat.</translation>
    </message>
    <message>
        <source>%1 of %2 are met</source>
        <translation>%1 dari %2 terpenuhi</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>tidak terpenuhi: %1</translation>
    </message>
    <message>
        <source>not answered: %1</source>
        <translation>belum dijawab: %1</translation>
    </message>
    <message>
        <source>Decide first: an open candidate has no reason.</source>
        <translation>Putuskan dahulu: kandidat yang terbuka tidak beralasan.</translation>
    </message>
    <message>
        <source>Why it was chosen, deferred or rejected, as it will stand in the minutes</source>
        <translation>Mengapa dipilih, ditunda atau ditolak, seperti yang akan tertulis di berita acara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Which program does “%1” sharpen?</source>
        <translation>Program mana yang dipertajam oleh “%1”?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Kaitkan</translation>
    </message>
    <message>
        <source>“%1” is no OPD of this plan</source>
        <translation>“%1” bukan OPD rencana ini</translation>
    </message>
    <message>
        <source>“%1” is no program of this plan.</source>
        <translation>“%1” bukan program rencana ini.</translation>
    </message>
    <message>
        <source>A quick win is done within 12 months.</source>
        <translation>Quick win selesai paling lama 12 bulan.</translation>
    </message>
    <message>
        <source>“%1” is no number of months.</source>
        <translation>“%1” bukan jumlah bulan.</translation>
    </message>
    <message>
        <source>Not met:</source>
        <translation>Tidak terpenuhi:</translation>
    </message>
    <message>
        <source>Not answered:</source>
        <translation>Belum dijawab:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>gates passed</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>All conditions are met.</source>
        <translation>Semua syarat terpenuhi.</translation>
    </message>
    <message>
        <source>“%1” is no decision. Decisions are: %2.</source>
        <translation>“%1” bukan keputusan. Pilihannya: %2.</translation>
    </message>
    <message>
        <source>Nobody has scored it yet.</source>
        <translation>Belum ada yang menilainya.</translation>
    </message>
    <message>
        <source>Place %1 of %2 by SAW, score %3</source>
        <translation>Peringkat %1 dari %2 menurut SAW, nilai %3</translation>
    </message>
    <message>
        <source>“%1” is no dimension of this plan.</source>
        <translation>“%1” bukan dimensi rencana ini.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>OPD pengusul</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Rp million</source>
        <translation>Rp juta</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konseptual</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>Stating the problem</source>
        <translation>Perumusan masalah</translation>
    </message>
    <message>
        <source>Stating the idea</source>
        <translation>Perumusan ide</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Perencanaan pembangunan</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Pembangunan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Implementasi</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluasi</translation>
    </message>
    <message>
        <source>no risk is named yet</source>
        <translation>belum ada risiko yang ditulis</translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risiko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without mitigation</source>
        <comment>risks</comment>
        <translation>
            <numerusform>%1, %n tanpa mitigasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>its months are not known yet</source>
        <translation>lama pelaksanaan belum diisi</translation>
    </message>
    <message>
        <source>no OPD is chosen yet</source>
        <translation>OPD belum dipilih</translation>
    </message>
    <message>
        <source>its cost is not known yet</source>
        <translation>biaya belum diisi</translation>
    </message>
    <message>
        <source>No dimension yet</source>
        <translation>Belum ada dimensi</translation>
    </message>
    <message>
        <source>No OPD yet</source>
        <translation>Belum ada OPD</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Filter candidates</source>
        <translation>Saring kandidat</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Kelompokkan menurut</translation>
    </message>
    <message>
        <source>Group: dimension</source>
        <translation>Kelompok: dimensi</translation>
    </message>
    <message>
        <source>Group: OPD</source>
        <translation>Kelompok: OPD</translation>
    </message>
    <message>
        <source>Group: decision</source>
        <translation>Kelompok: keputusan</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>Gates…</source>
        <translation>Syarat…</translation>
    </message>
    <message>
        <source>The conditions that every quick win must meet</source>
        <translation>Syarat yang harus dipenuhi setiap quick win</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Here stand the candidates for quick win: innovations that citizens feel within a year. They are checked against conditions, scored, and then chosen.</source>
        <translation>Di sini tercatat kandidat quick win: inovasi yang dirasakan warga dalam setahun. Kandidat diperiksa syaratnya, dinilai, lalu dipilih.</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Impor buku kerja…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tempel tabel</translation>
    </message>
    <message>
        <source>Write the first candidate</source>
        <translation>Tulis kandidat pertama</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>Tambah kandidat</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Make a program of it…</source>
        <translation>Jadikan program…</translation>
    </message>
    <message>
        <source>Link to a program…</source>
        <translation>Kaitkan ke program…</translation>
    </message>
    <message>
        <source>Show its program</source>
        <translation>Tampilkan programnya</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Kandidat baru</translation>
    </message>
</context>
<context>
    <name>CellsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>address, meaning of its column, content</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The value comes from a formula.</source>
        <translation>Nilainya berasal dari rumus.</translation>
    </message>
</context>
<context>
    <name>CellsView</name>
    <message>
        <source>The headings begin in this row</source>
        <translation>Judul kolom mulai di baris ini</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>(removed since)</source>
        <translation>(sudah dihapus)</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Rp %1</source>
        <translation>Rp %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>semua sumber</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <comment>what, field, before, after</comment>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>%1: moved to another place</source>
        <comment>what</comment>
        <translation>%1: dipindahkan ke tempat lain</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>what</comment>
        <translation>%1 ditambahkan</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>what</comment>
        <translation>%1 dihapus</translation>
    </message>
    <message numerus="yes">
        <source>%n × %1 added</source>
        <comment>what</comment>
        <translation>
            <numerusform>%n %1 ditambahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × %1 removed</source>
        <comment>what</comment>
        <translation>
            <numerusform>%n %1 dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × %1 changed: %2</source>
        <comment>what, fields</comment>
        <translation>
            <numerusform>%n %1 diubah: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>sebuah gambar</translation>
    </message>
</context>
<context>
    <name>ChapterEditor</name>
    <message>
        <source>This chapter has no blocks yet. Insert a text or a table.</source>
        <translation>Bab ini belum berisi. Sisipkan teks atau tabel.</translation>
    </message>
    <message>
        <source>Title of the chapter</source>
        <translation>Judul bab</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Sisipkan gambar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>The picture could not be written to “%1”. Choose another folder.</source>
        <translation>Gambar tidak dapat ditulis ke “%1”. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Simpan grafik</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Gambar (*.png);;Gambar vektor (*.svg)</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Salin grafik</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Simpan grafik…</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Take out %1</source>
        <translation>Keluarkan %1</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 dan %2 harus bersama</translation>
    </message>
    <message>
        <source>%1 or %2, not both</source>
        <translation>%1 atau %2, tidak keduanya</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Pagu</translation>
    </message>
    <message>
        <source>Rp 2,5 billion</source>
        <translation>Rp 2,5 miliar</translation>
    </message>
    <message>
        <source>At least a pillar</source>
        <translation>Paling sedikit per dimensi</translation>
    </message>
    <message>
        <source>At most an OPD</source>
        <translation>Paling banyak per OPD</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Candidates to choose from</source>
        <translation>Kandidat yang dapat dipilih</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Syarat pilihan</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Must be chosen</source>
        <translation>Wajib dipilih</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Kecualikan</translation>
    </message>
    <message>
        <source>Choose freely</source>
        <translation>Bebas dipilih</translation>
    </message>
    <message>
        <source>The two go together</source>
        <translation>Keduanya harus bersama</translation>
    </message>
    <message>
        <source>Only one of the two</source>
        <translation>Hanya salah satu</translation>
    </message>
    <message>
        <source>No condition between the two</source>
        <translation>Tanpa syarat di antara keduanya</translation>
    </message>
    <message>
        <source>“%1” is no number. Write for example 1, or leave it empty.</source>
        <translation>“%1” bukan bilangan. Tulis misalnya 1, atau kosongkan.</translation>
    </message>
    <message>
        <source>choosing…</source>
        <translation>memilih…</translation>
    </message>
    <message>
        <source>State a ceiling: then the best candidates for that money are chosen.</source>
        <translation>Isi pagu: kandidat terbaik untuk uang itu lalu dipilihkan.</translation>
    </message>
    <message>
        <source>It cannot be chosen: %1.</source>
        <translation>Tidak dapat dipilih: %1.</translation>
    </message>
    <message>
        <source>It must be chosen: the team said so.</source>
        <translation>Wajib dipilih: ketetapan tim.</translation>
    </message>
    <message>
        <source>%1 cannot be chosen: %2.</source>
        <translation>%1 tidak dapat dipilih: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates have gates that nobody has answered yet.</source>
        <translation>
            <numerusform>%n kandidat memiliki syarat yang belum dijawab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityDialog</name>
    <message>
        <source>City and period</source>
        <translation>Kota dan periode</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>A year from 2000 to 2100.</source>
        <translation>Tahun dari 2000 sampai 2100.</translation>
    </message>
    <message>
        <source>The first year comes after the last one.</source>
        <translation>Tahun awal melewati tahun akhir.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>to</source>
        <translation>s.d.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>%1 term</source>
        <comment>horizon</comment>
        <translation>Jangka %1</translation>
    </message>
    <message>
        <source>Whole years, each horizon longer than the one before.</source>
        <translation>Tahun bulat; tiap jangka lebih panjang daripada jangka sebelumnya.</translation>
    </message>
    <message>
        <source>years, until %1</source>
        <translation>tahun, s.d. %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (diurungkan)</translation>
    </message>
    <message numerus="yes">
        <source>Only %n changes can be taken back.</source>
        <translation>
            <numerusform>Hanya %n perubahan yang dapat diurungkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n changes can be done again.</source>
        <translation>
            <numerusform>Hanya %n perubahan yang dapat diulangi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
    <message>
        <source>Take back the last changes</source>
        <translation>Urungkan perubahan terakhir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Ulangi yang diurungkan</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>berkas rencana</translation>
    </message>
    <message>
        <source>how many changes, 1 unless told</source>
        <translation>banyaknya perubahan, 1 bila tidak disebut</translation>
    </message>
    <message>
        <source>List the changes, newest first</source>
        <translation>Daftar perubahan, yang terbaru di atas</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>cetak sebagai JSON</translation>
    </message>
    <message>
        <source>Make a new plan</source>
        <translation>Buat rencana baru</translation>
    </message>
    <message>
        <source>the plan to make, *.pilar; never overwritten</source>
        <translation>berkas rencana yang dibuat, *.pilar; tidak pernah ditimpa</translation>
    </message>
    <message>
        <source>pillars to start with: kominfo-2017 or permen-2026</source>
        <translation>susunan dimensi awal: kominfo-2017 atau permen-2026</translation>
    </message>
    <message>
        <source>name of the city, with its kind</source>
        <translation>nama daerah lengkap, misalnya Kota Bogor</translation>
    </message>
    <message>
        <source>kota or kabupaten</source>
        <translation>kota atau kabupaten</translation>
    </message>
    <message>
        <source>first and last year, like 2018-2026</source>
        <translation>tahun pertama dan terakhir, misalnya 2018-2026</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>%n OPD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick-win candidates</source>
        <translation>
            <numerusform>%n kandidat quick win</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n kegiatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what a plan holds</source>
        <translation>Sebutkan isi rencana</translation>
    </message>
    <message>
        <source>language of messages: id or en</source>
        <translation>bahasa pesan: id atau en</translation>
    </message>
    <message>
        <source>who changes the plan, for its history</source>
        <translation>siapa yang mengubah rencana, untuk riwayatnya</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>tampilkan bantuan ini</translation>
    </message>
    <message>
        <source>Examples:
  pilar new kota.pilar --city &quot;Kota Tangerang Selatan&quot; --period 2018-2026
  pilar import kota.pilar opd.csv masterplan.xlsx
  pilar score kota.pilar --method topsis
  pilar export kota.pilar report masterplan.pdf</source>
        <translation>Contoh:
  pilar new kota.pilar --city &quot;Kota Tangerang Selatan&quot; --period 2018-2026
  pilar import kota.pilar opd.csv masterplan.xlsx
  pilar score kota.pilar --method topsis
  pilar export kota.pilar report masterplan.pdf</translation>
    </message>
    <message>
        <source>The command line is not right: %1. See: pilar --help</source>
        <translation>Perintah tidak tepat: %1. Lihat: pilar --help</translation>
    </message>
    <message>
        <source>Pilar: masterplan and quick wins of a smart city</source>
        <translation>Pilar: masterplan dan quick win smart city</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>masalah</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Seluruh rencana</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Problems: %1, warnings: %2, notes: %3</source>
        <translation>Masalah: %1, peringatan: %2, catatan: %3</translation>
    </message>
    <message>
        <source>Say what a reviewer would miss in the plan</source>
        <translation>Sebutkan apa yang akan ditanyakan penilai</translation>
    </message>
    <message>
        <source>The plan has no activities yet.</source>
        <translation>Rencana ini belum mempunyai kegiatan.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Float (work days)</source>
        <translation>Kelonggaran (hari kerja)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>The plan runs from %1 to %2.</source>
        <translation>Rencana berjalan dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>These activities wait for each other, so that none can start: %1. Remove one of their links.</source>
        <translation>Kegiatan ini saling menunggu sehingga tidak ada yang dapat dimulai: %1. Hapus salah satu ketergantungannya.</translation>
    </message>
    <message>
        <source>Compute dates, float and the critical path</source>
        <translation>Hitung tanggal, kelonggaran, dan jalur kritis</translation>
    </message>
    <message>
        <source>Agreement of the rankings (Kendall&apos;s W): %1</source>
        <translation>Kesepakatan urutan (W Kendall): %1</translation>
    </message>
    <message>
        <source>Agreement of the rankings (Kendall&apos;s W): needs two scorers who have filled every cell</source>
        <translation>Kesepakatan urutan (W Kendall): perlu dua penilai yang mengisi semua sel</translation>
    </message>
    <message>
        <source>Agreement of the scores (Krippendorff&apos;s alpha): %1</source>
        <translation>Kesepakatan nilai (alfa Krippendorff): %1</translation>
    </message>
    <message>
        <source>Agreement of the scores (Krippendorff&apos;s alpha): needs cells that several have scored</source>
        <translation>Kesepakatan nilai (alfa Krippendorff): perlu sel yang dinilai beberapa penilai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores are missing.</source>
        <translation>
            <numerusform>%Ln nilai belum diisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no candidates for quick win yet.</source>
        <translation>Rencana ini belum mempunyai kandidat quick win.</translation>
    </message>
    <message>
        <source>Ranking by %1 (criteria: %2, scorers: %3)</source>
        <translation>Urutan menurut %1 (%2 kriteria, %3 penilai)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Rank the candidates for quick win</source>
        <translation>Urutkan kandidat quick win</translation>
    </message>
    <message>
        <source>how to rank, saw unless told</source>
        <translation>cara mengurutkan, saw bila tidak disebut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores</source>
        <translation>
            <numerusform>%Ln nilai</numerusform>
        </translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>PJ utama</translation>
    </message>
    <message>
        <source>Source of money (Rp million)</source>
        <translation>Sumber dana (Rp juta)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>the whole plan as a report</source>
        <translation>seluruh rencana sebagai laporan</translation>
    </message>
    <message>
        <source>“%1” cannot be made as “%2”: give it the extension %3.</source>
        <translation>“%1” tidak dapat dibuat sebagai “%2”: pakai akhiran nama berkas %3.</translation>
    </message>
    <message>
        <source>Write a report or a table</source>
        <translation>Menulis laporan atau tabel</translation>
    </message>
    <message>
        <source>what to write, see below</source>
        <translation>apa yang ditulis, lihat di bawah</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be opened: %2</source>
        <translation>Pemetaan “%1” tidak dapat dibuka: %2</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Anggota tim</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Quick-win candidates</source>
        <translation>Kandidat quick win</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Baris anggaran</translation>
    </message>
    <message>
        <source>The plan holds all of this already; nothing changes.</source>
        <translation>Semua isi ini sudah ada dalam rencana; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This is what an import would do; nothing was written.</source>
        <translation>Inilah yang akan dilakukan impor; belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 as before</source>
        <comment>table, numbers of rows</comment>
        <translation>%1: %2 baru, %3 berubah, %4 tetap</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more; --json lists them all) Nothing was imported.</source>
        <translation>
            <numerusform>%1 (dan %n lainnya; --json memuat semuanya) Tidak ada yang diimpor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>what the tables hold; auto: told by their headings</source>
        <translation>isi tabelnya; auto: dikenali dari judul kolom</translation>
    </message>
    <message>
        <source>corrections of the recognition, as the import preview saves them</source>
        <translation>koreksi pengenalan, seperti yang disimpan pratinjau impor</translation>
    </message>
    <message>
        <source>who scored, where the sheet does not say</source>
        <translation>siapa penilainya, bila lembarnya tidak menyebut</translation>
    </message>
    <message>
        <source>the round that takes scores; made where it is new</source>
        <translation>putaran yang menerima nilai; dibuat bila belum ada</translation>
    </message>
    <message>
        <source>refuse on any warning</source>
        <translation>tolak bila ada peringatan</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>hanya sebutkan yang akan dilakukan</translation>
    </message>
    <message>
        <source>Bring tables of other programs into a plan</source>
        <translation>Memasukkan tabel dari program lain ke dalam rencana</translation>
    </message>
    <message>
        <source>the scored matrix of the candidates</source>
        <translation>matriks penilaian kandidat</translation>
    </message>
    <message>
        <source>the table of programs</source>
        <translation>tabel program</translation>
    </message>
    <message>
        <source>the budget by program, source and year</source>
        <translation>anggaran menurut program, sumber dana dan tahun</translation>
    </message>
    <message>
        <source>a scoring form for each scorer, in a folder</source>
        <translation>lembar nilai untuk setiap penilai, dalam satu folder</translation>
    </message>
    <message>
        <source>an empty program form for each OPD, in a folder</source>
        <translation>formulir program kosong untuk setiap OPD, dalam satu folder</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another place.</source>
        <translation>Folder “%1” tidak dapat dibuat. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>the file to write, whose extension tells the format, or the folder</source>
        <translation>berkas tujuan, yang akhirannya menentukan format, atau folder tujuan</translation>
    </message>
    <message>
        <source>WHAT is one of:</source>
        <translation>APA adalah salah satu dari:</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2018-08-31.</source>
        <translation>“%1” bukan tanggal. Tulis seperti 2018-08-31.</translation>
    </message>
    <message>
        <source>the day for which progress is reported, like 2018-08-31; today where it is not given</source>
        <translation>tanggal laporan progres, seperti 2018-08-31; hari ini bila tidak disebut</translation>
    </message>
    <message>
        <source>“%1” is there already with another content: somebody may have filled it in. Choose another folder. Nothing was written.</source>
        <translation>“%1” sudah ada dengan isi lain: mungkin sudah diisi seseorang. Pilih folder lain. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The plan has no scorers yet. Import scores or comparisons first.</source>
        <translation>Rencana ini belum punya penilai. Impor dahulu nilai atau perbandingan.</translation>
    </message>
    <message>
        <source>The plan has no scorer “%1”. Choose one of these: %2.</source>
        <translation>Rencana ini tidak punya penilai “%1”. Pilih salah satu dari: %2.</translation>
    </message>
    <message>
        <source>%1 has not compared any criteria yet. Import comparisons with the columns penilai, kriteria_a, kriteria_b and nilai.</source>
        <translation>%1 belum membandingkan kriteria mana pun. Impor perbandingan dengan kolom penilai, kriteria_a, kriteria_b, dan nilai.</translation>
    </message>
    <message>
        <source>Nobody has compared the criteria in pairs yet. Import comparisons with the columns penilai, kriteria_a, kriteria_b and nilai.</source>
        <translation>Belum ada yang membandingkan kriteria berpasangan. Impor perbandingan dengan kolom penilai, kriteria_a, kriteria_b, dan nilai.</translation>
    </message>
    <message>
        <source>The comparisons do not connect all criteria: %1. Compare one criterion of each group with one of another.</source>
        <translation>Perbandingan belum menghubungkan semua kriteria: %1. Bandingkan satu kriteria dari setiap kelompok dengan kriteria dari kelompok lain.</translation>
    </message>
    <message>
        <source>Weights by the comparisons of %1 (AHP)</source>
        <translation>Bobot dari perbandingan %1 (AHP)</translation>
    </message>
    <message>
        <source>Weights by the comparisons of all scorers together (AHP)</source>
        <translation>Bobot dari perbandingan semua penilai bersama (AHP)</translation>
    </message>
    <message>
        <source>Weights by the entropy of the values: how much the candidates differ</source>
        <translation>Bobot dari entropi nilai: seberapa jauh kandidat berbeda</translation>
    </message>
    <message>
        <source>Weights by the order of the criteria: %1</source>
        <translation>Bobot dari urutan kriteria: %1</translation>
    </message>
    <message>
        <source>Weights as stated</source>
        <translation>Bobot sebagaimana ditetapkan</translation>
    </message>
    <message>
        <source>λmax %1, CI %2, CR %3</source>
        <translation>λmaks %1, CI %2, CR %3</translation>
    </message>
    <message>
        <source>%1: the comparisons are consistent (CR up to 0.10).</source>
        <translation>%1: perbandingan konsisten (CR sampai 0,10).</translation>
    </message>
    <message>
        <source>%1: the comparisons contradict each other (CR above 0.10).</source>
        <translation>%1: perbandingan saling bertentangan (CR di atas 0,10).</translation>
    </message>
    <message>
        <source>Comparisons that hurt consistency most:</source>
        <translation>Perbandingan yang paling merusak konsistensi:</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Disarankan</translation>
    </message>
    <message>
        <source>CR then</source>
        <translation>CR sesudahnya</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two criteria compared</comment>
        <translation>%1 terhadap %2</translation>
    </message>
    <message>
        <source>The plan has no criteria yet.</source>
        <translation>Rencana ini belum punya kriteria.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Weigh the criteria: as stated, by their order, by comparisons</source>
        <translation>Bobot kriteria: sebagaimana ditetapkan, dari urutan, dari perbandingan</translation>
    </message>
    <message>
        <source>how to weigh, as stated unless told</source>
        <translation>cara membobot, sebagaimana ditetapkan bila tidak disebut</translation>
    </message>
    <message>
        <source>the random index of AHP&apos;s consistency ratio, saaty1980 unless told</source>
        <translation>indeks acak untuk rasio konsistensi AHP, saaty1980 bila tidak disebut</translation>
    </message>
    <message>
        <source>whose comparisons (ahp) or scores (entropy), all together unless told</source>
        <translation>perbandingan (ahp) atau nilai (entropy) milik siapa, semua bersama bila tidak disebut</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Ke-1</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Ke-2</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Ke-3</translation>
    </message>
    <message>
        <source>how saw makes values comparable, max unless told</source>
        <translation>cara saw menyetarakan nilai, max bila tidak disebut</translation>
    </message>
    <message>
        <source>how many simulations, 10000 unless told</source>
        <translation>banyaknya simulasi, 10000 bila tidak disebut</translation>
    </message>
    <message>
        <source>where the random numbers begin, 1 unless told</source>
        <translation>benih bilangan acak, 1 bila tidak disebut</translation>
    </message>
    <message>
        <source>which weights to draw: around the chosen ones, or uniform</source>
        <translation>bobot yang diacak: around = di sekitar bobot pilihan, uniform = sembarang bobot</translation>
    </message>
    <message>
        <source>Say how sure the ranking is</source>
        <translation>Menyatakan seberapa kokoh urutan</translation>
    </message>
    <message>
        <source>The plan has no rounds yet. Import scores first.</source>
        <translation>Rencana ini belum punya sesi. Impor nilai lebih dahulu.</translation>
    </message>
    <message>
        <source>The plan has no round “%1”. Choose one of these, or its number from 1 to %2: %3.</source>
        <translation>Rencana ini tidak punya sesi “%1”. Pilih salah satu berikut, atau nomornya dari 1 sampai %2: %3.</translation>
    </message>
    <message>
        <source>“%1” has more than one scorer. Choose one of these: %2.</source>
        <translation>“%1” punya lebih dari satu penilai. Pilih salah satu dari: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check the name and whether you may open the file.</source>
        <translation>“%1” tidak dapat dibaca: %2. Periksa nama dan hak membuka berkas itu.</translation>
    </message>
    <message>
        <source>Ranking by %1 (criteria: %2, alternatives: %3)</source>
        <translation>Peringkat menurut %1 (kriteria: %2, alternatif: %3)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Rank the lines of a plain matrix, without a plan</source>
        <translation>Peringkatkan baris sebuah matriks, tanpa rencana</translation>
    </message>
    <message>
        <source>the matrix as CSV</source>
        <translation>matriks berupa CSV</translation>
    </message>
    <message>
        <source>one a criterion instead of the file&apos;s, as 0.5,0.3,0.2</source>
        <translation>satu per kriteria sebagai ganti bobot di berkas, misalnya 0.5,0.3,0.2</translation>
    </message>
    <message>
        <source>Ranking by %1, as %2 sees it (criteria: %3)</source>
        <translation>Peringkat menurut %1, dari nilai %2 saja (kriteria: %3)</translation>
    </message>
    <message>
        <source>a round&apos;s name or number, the last one with scores unless told</source>
        <translation>nama atau nomor sesi, sesi terakhir yang bernilai bila tidak disebut</translation>
    </message>
    <message>
        <source>as one scorer sees it; a name or the short name of an agency</source>
        <translation>menurut satu penilai; nama atau singkatan OPD</translation>
    </message>
    <message>
        <source>No ceiling is stated, neither in the session nor by --ceiling. Write for example --ceiling &quot;2,5 miliar&quot;.</source>
        <translation>Pagu belum disebut, baik dalam sesi maupun dengan --ceiling. Tulis misalnya --ceiling &quot;2,5 miliar&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no amount of rupiah. Write for example --ceiling 2500000000 or &quot;2,5 miliar&quot;.</source>
        <translation>“%1” bukan jumlah rupiah. Tulis misalnya --ceiling 2500000000 atau &quot;2,5 miliar&quot;.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>%1 cannot be chosen: %2.</source>
        <translation>%1 tidak dapat dipilih: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates have gates that nobody has answered yet.</source>
        <translation>
            <numerusform>%n kandidat memiliki syarat yang belum dijawab.</numerusform>
        </translation>
    </message>
    <message>
        <source>what the chosen may cost together, in rupiah; that of the session unless told</source>
        <translation>jumlah biaya paling banyak bagi yang terpilih, dalam rupiah; pagu sesi bila tidak disebut</translation>
    </message>
    <message>
        <source>how many of each pillar at least</source>
        <translation>paling sedikit berapa per dimensi</translation>
    </message>
    <message>
        <source>how many of one agency at most, 0 for any number</source>
        <translation>paling banyak berapa per OPD, 0 = tanpa batas</translation>
    </message>
    <message>
        <source>Choose the best candidates under a ceiling</source>
        <translation>Memilih kandidat terbaik di bawah pagu</translation>
    </message>
    <message>
        <source>how to rank; unless told, what the round says or else saw</source>
        <translation>cara memeringkat; bila tidak disebut, menurut sesi atau saw</translation>
    </message>
    <message>
        <source>how saw makes values comparable; unless told, what the round says or else max</source>
        <translation>cara saw menyetarakan nilai; bila tidak disebut, menurut sesi atau max</translation>
    </message>
    <message>
        <source>Letters of %1 points cannot be read on paper: --font takes %2 to %3.</source>
        <translation>Huruf %1 poin tidak terbaca di kertas: --font menerima %2 sampai %3.</translation>
    </message>
    <message>
        <source>Letters of %1 points leave no room on a page: --font takes %2 to %3.</source>
        <translation>Huruf %1 poin tidak menyisakan tempat di halaman: --font menerima %2 sampai %3.</translation>
    </message>
    <message>
        <source>The years from %1 to %2 are none: --from comes before --to.</source>
        <translation>Tidak ada tahun dari %1 sampai %2: --from harus sebelum --to.</translation>
    </message>
    <message>
        <source>A page shows 1 to %1 months, not %2: change --months-per-page.</source>
        <translation>Satu halaman memuat 1 sampai %1 bulan, bukan %2: ubah --months-per-page.</translation>
    </message>
    <message>
        <source>the plan on a page, to hang on a wall</source>
        <translation>seluruh rencana di satu halaman, untuk ditempel di dinding</translation>
    </message>
    <message>
        <source>programs and activities along the years; for MS Project as xml, milestones as ics</source>
        <translation>program dan kegiatan di sepanjang tahun; untuk MS Project sebagai xml, tonggak sebagai ics</translation>
    </message>
    <message>
        <source>what each OPD carries, quarter by quarter</source>
        <translation>beban setiap OPD per triwulan</translation>
    </message>
    <message>
        <source>“%1” has no option --%2. Leave it out.</source>
        <translation>“%1” tidak mengenal opsi --%2. Hapus opsi itu.</translation>
    </message>
    <message>
        <source>“%1” cannot be made by “%2”: --by takes %3.</source>
        <translation>“%1” tidak dapat dibuat menurut “%2”: --by menerima %3.</translation>
    </message>
    <message>
        <source>timeline: the first year</source>
        <translation>timeline: tahun pertama</translation>
    </message>
    <message>
        <source>timeline: the last year</source>
        <translation>timeline: tahun terakhir</translation>
    </message>
    <message>
        <source>timeline: by pillar, agency or horizon; roadmap: a row a program of each pillar, or a row a sub-dimension</source>
        <translation>timeline: menurut pillar (dimensi), agency (OPD) atau horizon (jangka); roadmap: pillar (satu baris per program) atau sub-dimension (satu baris per sub-dimensi)</translation>
    </message>
    <message>
        <source>size of the pages, landscape</source>
        <translation>ukuran halaman, mendatar</translation>
    </message>
    <message>
        <source>timeline: the smallest letters in points, 7 or more</source>
        <translation>timeline: huruf terkecil dalam poin, 7 atau lebih</translation>
    </message>
    <message>
        <source>timeline: how many months a page shows; unless told, the whole time</source>
        <translation>timeline: berapa bulan yang dimuat satu halaman; bila tidak disebut, seluruh waktu</translation>
    </message>
    <message>
        <source>what to import: .xlsx, .ods, .csv, or .xml of MS Project</source>
        <translation>berkas yang diimpor: .xlsx, .ods, .csv, atau .xml dari MS Project</translation>
    </message>
    <message>
        <source>Examples:
  pilar import kota.pilar opd.csv masterplan.xlsx
  pilar import kota.pilar penilaian-Dinkes.csv --scorer Dinkes
  pilar import kota.pilar jadwal.csv rencana-msproject.xml
  pilar import kota.pilar masterplan.xlsx --dry-run --json</source>
        <translation>Contoh:
  pilar import kota.pilar opd.csv masterplan.xlsx
  pilar import kota.pilar penilaian-Dinkes.csv --scorer Dinkes
  pilar import kota.pilar jadwal.csv rencana-msproject.xml
  pilar import kota.pilar masterplan.xlsx --dry-run --json</translation>
    </message>
    <message>
        <source>On %1, %2 of the work days should be done; %3 are.</source>
        <translation>Per %1, %2 hari kerja seharusnya sudah dijalani; kenyataannya %3.</translation>
    </message>
    <message>
        <source>days that are worked: plan (its work week and holidays) or everyday</source>
        <translation>hari yang dihitung: plan (hari kerja dan libur menurut rencana) atau everyday (setiap hari)</translation>
    </message>
    <message>
        <source>the day for which progress is reported, like 2018-08-31; else the plan&apos;s own</source>
        <translation>tanggal laporan kemajuan, misalnya 2018-08-31; bila tidak disebut, tanggal milik rencana</translation>
    </message>
    <message>
        <source>This plan has no book with the code “%1”. Give one of its books that code on the page Report.</source>
        <translation>Rencana ini tidak mempunyai buku dengan kode “%1”. Beri salah satu bukunya kode itu di halaman Laporan.</translation>
    </message>
    <message>
        <source>A book cannot be written as “%1”: choose one of %2.</source>
        <translation>Buku tidak dapat ditulis sebagai “%1”: pilih salah satu dari %2.</translation>
    </message>
    <message>
        <source>Buku 1: strategic analysis</source>
        <translation>Buku 1: analisis strategis</translation>
    </message>
    <message>
        <source>Buku 2: the masterplan</source>
        <translation>Buku 2: masterplan</translation>
    </message>
    <message>
        <source>Buku 3: executive summary</source>
        <translation>Buku 3: ringkasan eksekutif</translation>
    </message>
    <message>
        <source>the profile of each chosen quick win</source>
        <translation>profil setiap quick win yang ditetapkan</translation>
    </message>
    <message>
        <source>the minutes of the choice</source>
        <translation>berita acara pemilihan</translation>
    </message>
    <message>
        <source>the commitment that the heads of all OPD sign</source>
        <translation>komitmen yang ditandatangani kepala semua OPD</translation>
    </message>
    <message>
        <source>all tables as an annex</source>
        <translation>semua tabel sebagai lampiran</translation>
    </message>
    <message>
        <source>what changed since the version that was submitted last</source>
        <translation>yang berubah sejak versi yang terakhir diserahkan</translation>
    </message>
    <message>
        <source>what concerns each OPD, a file each, in a folder</source>
        <translation>bagian setiap OPD, satu berkas masing-masing, dalam folder</translation>
    </message>
    <message>
        <source>ekstrak: pdf unless told</source>
        <translation>ekstrak: pdf bila tidak disebut</translation>
    </message>
    <message>
        <source>Examples:
  pilar export kota.pilar report masterplan.pdf
  pilar export kota.pilar buku2 masterplan.docx
  pilar export kota.pilar ekstrak ekstrak-opd/ --format docx
  pilar export kota.pilar roadmap peta-jalan.pdf
  pilar export kota.pilar timeline jadwal.pdf --from 2018 --to 2019
  pilar export kota.pilar matrix matriks.xlsx
  pilar export kota.pilar timeline jadwal.xml
  pilar export kota.pilar score-sheets lembar-nilai/</source>
        <translation>Contoh:
  pilar export kota.pilar report masterplan.pdf
  pilar export kota.pilar buku2 masterplan.docx
  pilar export kota.pilar ekstrak ekstrak-opd/ --format docx
  pilar export kota.pilar roadmap peta-jalan.pdf
  pilar export kota.pilar timeline jadwal.pdf --from 2018 --to 2019
  pilar export kota.pilar matrix matriks.xlsx
  pilar export kota.pilar timeline jadwal.xml
  pilar export kota.pilar score-sheets lembar-nilai/</translation>
    </message>
    <message>
        <source>This plan has no book with the code “%1”.</source>
        <translation>Rencana ini tidak mempunyai buku dengan kode “%1”.</translation>
    </message>
    <message>
        <source>Name a version as submitted and write its books, each page with a stamp</source>
        <translation>Memberi nama versi yang diserahkan dan menulis bukunya, setiap halaman dengan sidik</translation>
    </message>
    <message>
        <source>where the books go</source>
        <translation>folder tempat buku ditulis</translation>
    </message>
    <message>
        <source>what the version is called</source>
        <translation>nama versi</translation>
    </message>
    <message>
        <source>who receives it</source>
        <translation>kepada siapa diserahkan</translation>
    </message>
    <message>
        <source>what to remember of it</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>when, like 2018-08-31; today unless told</source>
        <translation>tanggal, misalnya 2018-08-31; hari ini bila tidak disebut</translation>
    </message>
    <message>
        <source>which books, separated by commas</source>
        <translation>buku yang mana, dipisah koma</translation>
    </message>
    <message>
        <source>of which kinds, separated by commas</source>
        <translation>jenis berkas, dipisah koma</translation>
    </message>
    <message>
        <source>Example:
  pilar submit kota.pilar serahan/ --name &quot;Bimtek IV&quot; --to Kemenkominfo --books buku1,buku2,perubahan --formats pdf,docx</source>
        <translation>Contoh:
  pilar submit kota.pilar serahan/ --name &quot;Bimtek IV&quot; --to Kemenkominfo --books buku1,buku2,perubahan --formats pdf,docx</translation>
    </message>
    <message>
        <source>The report “%1” cannot be read: %2. Check its name.</source>
        <translation>Laporan “%1” tidak dapat dibaca: %2. Periksa namanya.</translation>
    </message>
    <message>
        <source>This report belongs to the version “%1” of this plan, submitted to %2 on %3. It was not changed since.</source>
        <translation>Laporan ini memang dari versi “%1” rencana ini, yang diserahkan kepada %2 pada %3. Isinya tidak diubah sejak itu.</translation>
    </message>
    <message>
        <source>This report carries the stamp of the version “%1” of this plan, submitted to %2 on %3, but it is none of the files that were submitted: it was changed, or made again.</source>
        <translation>Laporan ini membawa sidik versi “%1” rencana ini, yang diserahkan kepada %2 pada %3, tetapi bukan salah satu berkas yang diserahkan: isinya diubah, atau dibuat ulang.</translation>
    </message>
    <message>
        <source>This report carries a stamp, but of no version that was submitted from this plan.</source>
        <translation>Laporan ini membawa sidik, tetapi bukan dari versi mana pun yang diserahkan dari rencana ini.</translation>
    </message>
    <message>
        <source>This report carries no stamp, and it is none of the files that were submitted from this plan.</source>
        <translation>Laporan ini tidak membawa sidik, dan bukan salah satu berkas yang diserahkan dari rencana ini.</translation>
    </message>
    <message>
        <source>Say whether a report is what was submitted from the plan</source>
        <translation>Mengatakan apakah sebuah laporan memang yang diserahkan dari rencana</translation>
    </message>
    <message>
        <source>the report: PDF, ODT, DOCX or XLSX</source>
        <translation>laporan: PDF, ODT, DOCX atau XLSX</translation>
    </message>
    <message>
        <source>Example:
  pilar verify kota.pilar masterplan.pdf</source>
        <translation>Contoh:
  pilar verify kota.pilar masterplan.pdf</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>tampilkan versi program</translation>
    </message>
    <message>
        <source>The command could not be finished: %1. The plan is as it was before.</source>
        <translation>Perintah tidak dapat diselesaikan: %1. Rencana tetap seperti sebelumnya.</translation>
    </message>
</context>
<context>
    <name>CriterionForm</name>
    <message>
        <source>“%1” is no number. Write it like 4 or 2,5.</source>
        <translation>“%1” bukan angka. Tulis seperti 4 atau 2,5.</translation>
    </message>
    <message>
        <source>The scale must end above where it begins.</source>
        <translation>Akhir skala harus lebih besar daripada awalnya.</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100, the share in per cent.</source>
        <translation>Bobot adalah angka 0 sampai 100, yaitu bagian dalam persen.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala sampai</translation>
    </message>
    <message>
        <source>to</source>
        <translation>s.d.</translation>
    </message>
    <message>
        <source>Meaning of the levels</source>
        <translation>Arti tingkat</translation>
    </message>
    <message>
        <source>All weights come to %1.</source>
        <translation>Jumlah semua bobot %1.</translation>
    </message>
    <message>
        <source>Make it 100%</source>
        <translation>Jadikan 100%</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Kriteria %1</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama pendek</translation>
    </message>
    <message>
        <source>A difference is a number from 0 up, in the unit of the scores; or nothing.</source>
        <translation>Selisih berupa angka mulai dari 0 dalam satuan nilainya, atau kosong.</translation>
    </message>
    <message>
        <source>The difference that says everything must not be below the one that says nothing.</source>
        <translation>Selisih yang sudah menentukan tidak boleh di bawah selisih yang belum berarti.</translation>
    </message>
    <message>
        <source>Stays when others change</source>
        <translation>Tetap bila bobot lain berubah</translation>
    </message>
    <message>
        <source>any difference</source>
        <translation>selisih berapa pun</translation>
    </message>
    <message>
        <source>Difference that says nothing, up to</source>
        <translation>Belum berarti sampai selisih</translation>
    </message>
    <message>
        <source>Difference that says everything, from</source>
        <translation>Sudah menentukan mulai selisih</translation>
    </message>
</context>
<context>
    <name>DatesTable</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Line %1: this date stands here twice.</source>
        <translation>Baris %1: tanggal ini tercantum dua kali.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>the date is missing.</source>
        <translation>tanggalnya belum diisi.</translation>
    </message>
</context>
<context>
    <name>EditorTools</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Subjudul</translation>
    </message>
    <message>
        <source>What the paragraph is</source>
        <translation>Jenis paragraf</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Tebal (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Miring (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Daftar bernomor</translation>
    </message>
    <message>
        <source>Small table</source>
        <translation>Tabel kecil</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Catatan kaki</translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation>Isi catatan kaki</translation>
    </message>
    <message>
        <source>Figure of the plan</source>
        <translation>Isian dari rencana</translation>
    </message>
    <message>
        <source>Picture from a file</source>
        <translation>Gambar dari berkas</translation>
    </message>
    <message>
        <source>Insert block…</source>
        <translation>Sisipkan blok…</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is no preset “%1”. Choose one of: %2.</source>
        <translation>Tidak ada preset “%1”. Pilih salah satu: %2.</translation>
    </message>
    <message>
        <source>The period %1–%2 is not possible: it needs two years between 2000 and 2100, the earlier one first.</source>
        <translation>Periode %1–%2 tidak mungkin: tulis dua tahun antara 2000 dan 2100, yang lebih awal di depan.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (salinan)</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <comment>what, its name</comment>
        <translation>Tambah %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n × %1</source>
        <comment>what</comment>
        <translation>
            <numerusform>Hapus %n %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <comment>what, its name</comment>
        <translation>Hapus %1 %2</translation>
    </message>
    <message>
        <source>Duplicate %1 %2</source>
        <comment>what, its name</comment>
        <translation>Gandakan %1 %2</translation>
    </message>
    <message>
        <source>Move %1 %2</source>
        <comment>what, its name</comment>
        <translation>Pindahkan %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n × %2</source>
        <comment>field, what</comment>
        <translation>
            <numerusform>Ubah %1 %n %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n × %1</source>
        <comment>what</comment>
        <translation>
            <numerusform>Ubah %n %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2 %3</source>
        <comment>field, what, its name</comment>
        <translation>Ubah %1 %2 %3</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <comment>what, its name</comment>
        <translation>Ubah %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n scores of %1</source>
        <translation>
            <numerusform>Isi %n nilai %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1 on %2 by %3</source>
        <comment>candidate, criterion, scorer</comment>
        <translation>Isi nilai %1 untuk %2 oleh %3</translation>
    </message>
    <message>
        <source>This round of scoring is closed and does not change. Open a new round to score again.</source>
        <translation>Sesi penilaian ini sudah ditutup dan tidak berubah lagi. Buka sesi baru untuk menilai lagi.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Sesi %1</translation>
    </message>
    <message>
        <source>Activity %1 would finish before it starts. Choose a later finish.</source>
        <translation>Kegiatan %1 akan selesai sebelum mulai. Pilih tanggal selesai yang lebih lambat.</translation>
    </message>
    <message>
        <source>Activity %1 cannot wait for itself.</source>
        <translation>Kegiatan %1 tidak dapat menunggu dirinya sendiri.</translation>
    </message>
    <message>
        <source>This link would close a circle, so that no activity in it could ever start: %1. Remove one of these links first.</source>
        <translation>Ketergantungan ini membentuk lingkaran sehingga tidak satu pun kegiatan di dalamnya dapat dimulai: %1. Hapus dulu salah satu ketergantungannya.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n activities</source>
        <translation>
            <numerusform>Pindahkan %n kegiatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the dates of %n activities</source>
        <translation>
            <numerusform>Atur tanggal %n kegiatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the dates of activity %1</source>
        <translation>Atur tanggal kegiatan %1</translation>
    </message>
    <message>
        <source>Link %1</source>
        <comment>activity → activity</comment>
        <translation>Kaitkan %1</translation>
    </message>
    <message>
        <source>Change link %1</source>
        <comment>activity → activity</comment>
        <translation>Ubah kaitan %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n links</source>
        <translation>
            <numerusform>Hapus %n kaitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove link %1</source>
        <comment>activity → activity</comment>
        <translation>Hapus kaitan %1</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <comment>agencies</comment>
        <translation>Gabungkan %1 ke %2</translation>
    </message>
    <message>
        <source>Recognise “%1” as %2</source>
        <comment>as written, agency</comment>
        <translation>Kenali “%1” sebagai %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>program, year, funding source</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>An amount of money cannot be negative. Correct it and try again.</source>
        <translation>Jumlah uang tidak boleh negatif. Perbaiki lalu coba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n budget cells</source>
        <translation>
            <numerusform>Isi %n sel anggaran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells of realised budget</source>
        <translation>
            <numerusform>Isi %n sel realisasi anggaran</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the budget of %1</source>
        <translation>Isi anggaran %1</translation>
    </message>
    <message>
        <source>Set the realised budget of %1</source>
        <translation>Isi realisasi anggaran %1</translation>
    </message>
    <message>
        <source>Change budget line %1</source>
        <translation>Ubah anggaran %1</translation>
    </message>
    <message>
        <source>Add budget line %1</source>
        <translation>Tambah anggaran %1</translation>
    </message>
    <message>
        <source>There is a budget line %1 already. Change that one.</source>
        <translation>Anggaran %1 sudah ada. Ubah yang itu.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n ceilings</source>
        <translation>
            <numerusform>Isi %n pagu</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the ceiling of %1</source>
        <translation>Isi pagu %1</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n candidates: %1</source>
        <comment>decision</comment>
        <translation>
            <numerusform>Putuskan %n kandidat: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on candidate %1: %2</source>
        <comment>name, decision</comment>
        <translation>Putuskan kandidat %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n gates</source>
        <translation>
            <numerusform>Jawab %n syarat</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer a gate of candidate %1</source>
        <translation>Jawab syarat kandidat %1</translation>
    </message>
    <message>
        <source>Make a program of candidate %1</source>
        <translation>Jadikan kandidat %1 program</translation>
    </message>
    <message>
        <source>Candidate %1 belongs to a program already. Take it out of there first.</source>
        <translation>Kandidat %1 sudah terkait dengan sebuah program. Lepaskan dulu kaitannya.</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n yearly targets</source>
        <translation>
            <numerusform>Isi %n target tahunan</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the target %1 of %2</source>
        <comment>year, indicator</comment>
        <translation>Isi target %1 untuk %2</translation>
    </message>
    <message>
        <source>Make %1 lead %2</source>
        <comment>agency, program</comment>
        <translation>Jadikan %1 PJ utama %2</translation>
    </message>
    <message>
        <source>Make %1 support %2</source>
        <comment>agency, program</comment>
        <translation>Jadikan %1 pendukung %2</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <comment>agency, program</comment>
        <translation>Keluarkan %1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>Map %n programs</source>
        <translation>
            <numerusform>Petakan %n program</numerusform>
        </translation>
    </message>
    <message>
        <source>Map program %1</source>
        <comment>to a pillar</comment>
        <translation>Petakan program %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n × %1</source>
        <comment>what</comment>
        <translation>
            <numerusform>Tambah %n %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A score must be a number. Correct it and try again.</source>
        <translation>Nilai harus berupa angka. Perbaiki lalu coba lagi.</translation>
    </message>
    <message>
        <source>Close round %1</source>
        <translation>Tutup %1</translation>
    </message>
    <message>
        <source>Open round %1 again</source>
        <translation>Buka kembali %1</translation>
    </message>
    <message>
        <source>Describe the scale of criterion %1</source>
        <translation>Jelaskan skala kriteria %1</translation>
    </message>
    <message>
        <source>A weight must be a number from 0 up. Correct it and try again.</source>
        <translation>Bobot harus berupa angka mulai dari 0. Perbaiki lalu coba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n × %1</source>
        <comment>what</comment>
        <translation>
            <numerusform>Tempel %n × %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n standard criteria</source>
        <translation>
            <numerusform>Tambah %n kriteria baku</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the weights sum up to 100%</source>
        <translation>Jadikan jumlah bobot 100%</translation>
    </message>
    <message>
        <source>Change the predecessors of activity %1</source>
        <translation>ubah pendahulu kegiatan %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>impor %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files: %1</source>
        <translation>
            <numerusform>impor %n berkas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has changed since the import was prepared. Look at the preview again.</source>
        <translation>Rencana berubah sejak impor disiapkan. Periksa pratinjaunya sekali lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>agency</comment>
        <translation>
            <numerusform>%1 dan %n lainnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n programs</source>
        <translation>
            <numerusform>pindahkan %n program</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1 with %2 by %3</source>
        <comment>criterion, criterion, scorer</comment>
        <translation>Bandingkan %1 dengan %2 oleh %3</translation>
    </message>
    <message>
        <source>Take away the comparison of %1 with %2 by %3</source>
        <comment>criterion, criterion, scorer</comment>
        <translation>Hapus perbandingan %1 dengan %2 oleh %3</translation>
    </message>
    <message>
        <source>A criterion is not compared with itself. Choose two criteria.</source>
        <translation>Kriteria tidak dibandingkan dengan dirinya sendiri. Pilih dua kriteria.</translation>
    </message>
    <message>
        <source>A judgement goes from 1/9 to 9. Correct it and try again.</source>
        <translation>Perbandingan bernilai 1/9 sampai 9. Perbaiki lalu coba lagi.</translation>
    </message>
    <message>
        <source>Settled in round %1</source>
        <translation>Ditetapkan pada %1</translation>
    </message>
    <message>
        <source>%1 does not score %2</source>
        <comment>scorer, criterion</comment>
        <translation>%1 tidak menilai %2</translation>
    </message>
    <message>
        <source>%1 scores %2</source>
        <comment>scorer, criterion</comment>
        <translation>%1 menilai %2</translation>
    </message>
    <message>
        <source>Put candidate %1 in place %2</source>
        <translation>Tempatkan kandidat %1 di urutan %2</translation>
    </message>
    <message>
        <source>Give candidate %1 its computed place again</source>
        <translation>Kembalikan kandidat %1 ke urutan hitungan</translation>
    </message>
    <message>
        <source>A place is a whole number from 1 up. Correct it and try again.</source>
        <translation>Urutan berupa bilangan bulat mulai dari 1. Perbaiki, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Say why the team changes the place: the reason stands in the minutes.</source>
        <translation>Tulis alasan tim mengubah urutan: alasan itu tercantum dalam berita acara.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n quick wins in round %1</source>
        <translation>
            <numerusform>Tetapkan %n quick win pada %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No candidate is chosen. Choose at least one before you settle.</source>
        <translation>Belum ada kandidat terpilih. Pilih sedikitnya satu sebelum menetapkan.</translation>
    </message>
    <message>
        <source>Choose candidates %1 and %2: %3</source>
        <comment>two names, how</comment>
        <translation>Pilih kandidat %1 dan %2: %3</translation>
    </message>
    <message>
        <source>Choose candidates %1 and %2 independently</source>
        <translation>Pilih kandidat %1 dan %2 secara terpisah</translation>
    </message>
    <message>
        <source>The closed round “%1” was computed from it, so it cannot be removed. Open the round again first.</source>
        <translation>Sesi “%1” yang sudah ditutup dihitung darinya, jadi tidak dapat dihapus. Buka kembali sesi itu dahulu.</translation>
    </message>
    <message>
        <source>Weights are shares from 0% to 100% that come to no more than 100% together, with the locked ones. Correct them, or unlock a criterion, and try again.</source>
        <translation>Bobot berupa bagian 0% sampai 100% yang bersama bobot terkunci tidak melebihi 100%. Perbaiki, atau buka kunci salah satu kriteria, lalu coba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n activities so that links are kept</source>
        <translation>
            <numerusform>Geser %n kegiatan agar ketergantungan dipatuhi</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift activity %1 so that its links are kept</source>
        <translation>Geser kegiatan %1 agar ketergantungannya dipatuhi</translation>
    </message>
    <message>
        <source>Limit of %1 in %2</source>
        <translation>Batas %1 pada %2</translation>
    </message>
    <message>
        <source>Change the work calendar</source>
        <translation>Ubah kalender kerja</translation>
    </message>
    <message>
        <source>Make the books</source>
        <translation>Siapkan buku</translation>
    </message>
    <message>
        <source>Change letterhead and signatories</source>
        <translation>Ubah kop dan penanda tangan</translation>
    </message>
</context>
<context>
    <name>EffectsModel</name>
    <message>
        <source>City and period</source>
        <translation>Kota dan periode</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Sub-dimensions</source>
        <translation>Sub-dimensi</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Anggota tim</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Supporting OPD</source>
        <translation>OPD pendukung</translation>
    </message>
    <message>
        <source>Quick-win candidates</source>
        <translation>Kandidat quick win</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Syarat quick win</translation>
    </message>
    <message>
        <source>Answers to gates</source>
        <translation>Jawaban syarat</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Sources of money</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Baris anggaran</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <translation>Pagu</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Links between activities</source>
        <translation>Ketergantungan kegiatan</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Meanings of levels</source>
        <translation>Arti tingkat skala</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Sesi penilaian</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Isi rencana</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yang baru</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Pengecualian penilaian</translation>
    </message>
    <message>
        <source>Pairs of candidates</source>
        <translation>Pasangan kandidat</translation>
    </message>
    <message>
        <source>Places given by the team</source>
        <translation>Urutan dari tim</translation>
    </message>
    <message>
        <source>Weights of closed rounds</source>
        <translation>Bobot sesi yang ditutup</translation>
    </message>
    <message>
        <source>Voices of closed rounds</source>
        <translation>Bobot penilai pada sesi yang ditutup</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Tanggal penting</translation>
    </message>
    <message>
        <source>Capacities of OPD</source>
        <translation>Batas OPD</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>various</source>
        <translation>beragam</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder, or close the program that has the file open.</source>
        <translation>“%1” tidak dapat ditulis: %2. Pilih folder lain, atau tutup program yang sedang membuka berkas itu.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Budget %1 (Rp)</source>
        <translation>Anggaran %1 (Rp)</translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Budget of the smart city programs of %1</source>
        <translation>Anggaran program Smart City %1</translation>
    </message>
    <message>
        <source>A row a program and source, amounts in whole rupiah</source>
        <translation>Satu baris per program dan sumber dana, dalam rupiah penuh</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>Kode program</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Lead OPD</source>
        <translation>OPD penanggung jawab</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Sums of the sheet “%1”, amounts in whole rupiah</source>
        <translation>Jumlah dari lembar “%1”, dalam rupiah penuh</translation>
    </message>
    <message>
        <source>Budget by dimension</source>
        <translation>Anggaran menurut dimensi</translation>
    </message>
    <message>
        <source>Budget by source</source>
        <translation>Anggaran menurut sumber dana</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Best value (SAW divides by it)</source>
        <translation>Nilai terbaik (acuan SAW)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message numerus="yes">
        <source>%n scorers</source>
        <translation>
            <numerusform>%n penilai</numerusform>
        </translation>
    </message>
    <message>
        <source>Scored matrix of the quick-win candidates of %1</source>
        <translation>Matriks penilaian kandidat quick win %1</translation>
    </message>
    <message>
        <source>Joint value (mean of the scorers)</source>
        <translation>Nilai gabungan (rata-rata penilai)</translation>
    </message>
    <message>
        <source>Normalised (SAW)</source>
        <translation>Normalisasi (SAW)</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>biaya</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>manfaat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>SAW score</source>
        <translation>Nilai SAW</translation>
    </message>
    <message>
        <source>SAW rank</source>
        <translation>Peringkat SAW</translation>
    </message>
    <message>
        <source>TOPSIS score</source>
        <translation>Nilai TOPSIS</translation>
    </message>
    <message>
        <source>TOPSIS rank</source>
        <translation>Peringkat TOPSIS</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Pilih dari daftar.</translation>
    </message>
    <message>
        <source>Sub-dimension</source>
        <translation>Sub-dimensi</translation>
    </message>
    <message>
        <source>Name of the program or innovation, as it stands in RPJMD or Renstra.</source>
        <translation>Nama program atau inovasi, sesuai RPJMD atau Renstra.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>In one or two sentences: what will be different.</source>
        <translation>Satu dua kalimat: apa yang akan berubah.</translation>
    </message>
    <message>
        <source>Supporting OPD</source>
        <translation>OPD pendukung</translation>
    </message>
    <message>
        <source>Short names, separated by commas.</source>
        <translation>Nama singkat, dipisah koma.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Who takes part from outside the city&apos;s government.</source>
        <translation>Pihak di luar pemerintah daerah yang terlibat.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>What shows that it works.</source>
        <translation>Ukuran yang menunjukkan keberhasilannya.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kondisi awal</translation>
    </message>
    <message>
        <source>The figure of today, with its year.</source>
        <translation>Angka saat ini, dengan tahunnya.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The figure at the end, with its year.</source>
        <translation>Angka pada akhir program, dengan tahunnya.</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Tahun mulai</translation>
    </message>
    <message>
        <source>End year</source>
        <translation>Tahun selesai</translation>
    </message>
    <message>
        <source>Choose from the list, or write another.</source>
        <translation>Pilih dari daftar, atau tulis yang lain.</translation>
    </message>
    <message>
        <source>Budget %1 (Rp million)</source>
        <translation>Anggaran %1 (Rp juta)</translation>
    </message>
    <message>
        <source>In million rupiah.</source>
        <translation>Dalam juta rupiah.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Smart city programs proposed by %1</source>
        <translation>Usulan program Smart City %1</translation>
    </message>
    <message>
        <source>Lead OPD: %1</source>
        <translation>OPD penanggung jawab: %1</translation>
    </message>
    <message>
        <source>A row a program. For example: Queueing for the puskesmas from home; indicator: minutes of waiting; baseline: 90 minutes (2017); target: 40 minutes (2020).</source>
        <translation>Satu baris per program. Contoh: Antre puskesmas dari rumah; indikator: lama antrean; kondisi awal: 90 menit (2017); target: 40 menit (2020).</translation>
    </message>
    <message>
        <source>A chosen cell says what belongs into it. Leave empty what is not known.</source>
        <translation>Sel yang dipilih menjelaskan isinya. Kosongkan yang belum diketahui.</translation>
    </message>
    <message>
        <source>The plan has no OPD yet: import the list of OPD first.</source>
        <translation>Rencana belum memiliki OPD: impor daftar OPD lebih dulu.</translation>
    </message>
    <message>
        <source>programs-</source>
        <translation>program-</translation>
    </message>
    <message>
        <source>Action group</source>
        <translation>Kelompok aksi</translation>
    </message>
    <message>
        <source>Budget code</source>
        <translation>Kode rekening</translation>
    </message>
    <message>
        <source>RPJMD</source>
        <translation>RPJMD</translation>
    </message>
    <message>
        <source>Renstra</source>
        <translation>Renstra</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Jangka</translation>
    </message>
    <message>
        <source>Smart city programs of %1</source>
        <translation>Program Smart City %1</translation>
    </message>
    <message>
        <source>%1, amounts in whole rupiah</source>
        <translation>%1, anggaran dalam rupiah penuh</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Scorer&apos;s weight</source>
        <translation>Bobot penilai</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai penilai</translation>
    </message>
    <message>
        <source>Scores of each scorer</source>
        <translation>Nilai dari setiap penilai</translation>
    </message>
    <message>
        <source>An empty cell was not scored; it does not count in the mean.</source>
        <translation>Sel kosong berarti tidak dinilai dan tidak ikut dihitung dalam rata-rata.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>sebuah angka</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>cost: the higher, the worse</source>
        <translation>biaya: makin tinggi makin berat</translation>
    </message>
    <message>
        <source>benefit: the higher, the better</source>
        <translation>manfaat: makin tinggi makin baik</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Scoring of the quick-win candidates</source>
        <translation>Lembar penilaian kandidat quick win</translation>
    </message>
    <message>
        <source>Scorer: %1</source>
        <translation>Penilai: %1</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Sesi: %1</translation>
    </message>
    <message>
        <source>Fill in the yellow cells. A chosen cell shows what its values mean. Leave a cell empty where you do not score.</source>
        <translation>Isi sel kuning. Sel yang dipilih menjelaskan arti nilainya. Kosongkan bila tidak menilai.</translation>
    </message>
    <message>
        <source>The value must be %1.</source>
        <translation>Nilainya harus %1.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>What the values mean</source>
        <translation>Arti nilai</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>bobot %1</translation>
    </message>
    <message>
        <source>There is nothing to score yet: the plan needs candidates and criteria first.</source>
        <translation>Belum ada yang dapat dinilai: rencana memerlukan kandidat dan kriteria lebih dulu.</translation>
    </message>
    <message>
        <source>There is nobody to score yet: the plan needs scorers, or agencies in the Tim Pelaksana or leading programs.</source>
        <translation>Belum ada yang menilai: rencana memerlukan penilai, atau OPD di Tim Pelaksana atau OPD penanggung jawab program.</translation>
    </message>
    <message>
        <source>scores-</source>
        <translation>penilaian-</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1.</source>
        <translation>Lembar kerja tidak dapat dibuat: %1.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>memori tidak cukup</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Total budget (Rp)</source>
        <translation>Jumlah anggaran (Rp)</translation>
    </message>
    <message>
        <source>Scored matrix</source>
        <translation>Matriks penilaian</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>Kalender kerja</translation>
    </message>
    <message>
        <source>Quick-win candidates</source>
        <translation>Kandidat quick win</translation>
    </message>
    <message>
        <source>Programs led</source>
        <translation>Program dipimpin</translation>
    </message>
    <message>
        <source>Programs supported</source>
        <translation>Program didukung</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>memimpin</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>mendukung</translation>
    </message>
    <message>
        <source>Q %1</source>
        <comment>quarter of a year, in roman figures</comment>
        <translation>TW %1</translation>
    </message>
    <message>
        <source>Workload of the OPD of %1</source>
        <translation>Beban OPD %1</translation>
    </message>
    <message>
        <source>%1: how many at once in each quarter</source>
        <translation>%1: banyaknya sekaligus dalam setiap triwulan</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Puncak</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Years above it</source>
        <translation>Tahun di atas batas</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>year, programs led at once, how many can be</comment>
        <translation>%1 (%2 dari %3)</translation>
    </message>
    <message>
        <source>The programs behind the workload</source>
        <translation>Program di balik beban</translation>
    </message>
    <message>
        <source>Filter an OPD, and a quarter by its 1, to see what a figure counts.</source>
        <translation>Saring OPD, lalu angka 1 pada triwulan, untuk melihat apa yang dihitung sebuah angka.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>activity</source>
        <translation>kegiatan</translation>
    </message>
    <message>
        <source>key</source>
        <translation>kunci</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>agency as written</source>
        <translation>OPD seperti tertulis</translation>
    </message>
    <message>
        <source>start</source>
        <translation>mulai</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>lama</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>tonggak</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progres</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>order</source>
        <translation>urutan</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>ketergantungan</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>pendahulu</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>penerus</translation>
    </message>
    <message>
        <source>kind of link</source>
        <translation>jenis kaitan</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>jeda</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>singkatan</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nama lengkap</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>nama lain</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>anggota tim</translation>
    </message>
    <message>
        <source>body</source>
        <translation>lembaga</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>kedudukan</translation>
    </message>
    <message>
        <source>office</source>
        <translation>jabatan</translation>
    </message>
    <message>
        <source>person</source>
        <translation>nama orang</translation>
    </message>
    <message>
        <source>funding source</source>
        <translation>sumber dana</translation>
    </message>
    <message>
        <source>part of the APBD</source>
        <translation>bagian APBD</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>anggaran</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>rencana</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>realisasi</translation>
    </message>
    <message>
        <source>split assumed</source>
        <translation>pembagian diandaikan</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>pagu</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>dimensi</translation>
    </message>
    <message>
        <source>kind of innovation</source>
        <translation>jenis inovasi</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>masalah</translation>
    </message>
    <message>
        <source>innovation</source>
        <translation>inovasi</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>manfaat</translation>
    </message>
    <message>
        <source>uniqueness</source>
        <translation>keunikan</translation>
    </message>
    <message>
        <source>potential for development</source>
        <translation>potensi pengembangan</translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation>strategi keberlangsungan</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>sumber daya</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>biaya</translation>
    </message>
    <message>
        <source>months</source>
        <translation>lama (bulan)</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>tahapan</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>keputusan</translation>
    </message>
    <message>
        <source>reason of the decision</source>
        <translation>alasan keputusan</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>syarat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>bunyi</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>aturan</translation>
    </message>
    <message>
        <source>gate answer</source>
        <translation>jawaban syarat</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>terpenuhi</translation>
    </message>
    <message>
        <source>city</source>
        <translation>kota</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provinsi</translation>
    </message>
    <message>
        <source>head of region</source>
        <translation>kepala daerah</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>visi</translation>
    </message>
    <message>
        <source>RPJMD</source>
        <translation>RPJMD</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>tahun awal</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>tahun akhir</translation>
    </message>
    <message>
        <source>years of the short term</source>
        <translation>lama jangka pendek (tahun)</translation>
    </message>
    <message>
        <source>years of the medium term</source>
        <translation>lama jangka menengah (tahun)</translation>
    </message>
    <message>
        <source>years of the long term</source>
        <translation>lama jangka panjang (tahun)</translation>
    </message>
    <message>
        <source>progress as of</source>
        <translation>progres per tanggal</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>kriteria</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>arah</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>bobot</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>nilai terendah</translation>
    </message>
    <message>
        <source>highest value</source>
        <translation>nilai tertinggi</translation>
    </message>
    <message>
        <source>taken from</source>
        <translation>diambil dari</translation>
    </message>
    <message>
        <source>meaning of a level</source>
        <translation>arti tingkat</translation>
    </message>
    <message>
        <source>level</source>
        <translation>tingkat</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>arti</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>satuan</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>kondisi awal</translation>
    </message>
    <message>
        <source>baseline as a number</source>
        <translation>kondisi awal (angka)</translation>
    </message>
    <message>
        <source>year of the baseline</source>
        <translation>tahun kondisi awal</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>target as a number</source>
        <translation>target (angka)</translation>
    </message>
    <message>
        <source>year of the target</source>
        <translation>tahun target</translation>
    </message>
    <message>
        <source>yearly target</source>
        <translation>target tahunan</translation>
    </message>
    <message>
        <source>planned as a number</source>
        <translation>rencana (angka)</translation>
    </message>
    <message>
        <source>realised as a number</source>
        <translation>realisasi (angka)</translation>
    </message>
    <message>
        <source>sub-dimension</source>
        <translation>sub-dimensi</translation>
    </message>
    <message>
        <source>description</source>
        <translation>uraian</translation>
    </message>
    <message>
        <source>lead agency</source>
        <translation>PJ utama</translation>
    </message>
    <message>
        <source>lead as written</source>
        <translation>PJ utama seperti tertulis</translation>
    </message>
    <message>
        <source>support as written</source>
        <translation>pendukung seperti tertulis</translation>
    </message>
    <message>
        <source>action group</source>
        <translation>kelompok rencana aksi</translation>
    </message>
    <message>
        <source>official code</source>
        <translation>kode program resmi</translation>
    </message>
    <message>
        <source>RPJMD reference</source>
        <translation>acuan RPJMD</translation>
    </message>
    <message>
        <source>Renstra reference</source>
        <translation>acuan Renstra</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>jangka</translation>
    </message>
    <message>
        <source>supporting agency</source>
        <translation>OPD pendukung</translation>
    </message>
    <message>
        <source>named in the group</source>
        <translation>disebut dalam kelompok</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>mitra</translation>
    </message>
    <message>
        <source>form</source>
        <translation>bentuk</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risiko</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>kemungkinan</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>dampak</translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation>mitigasi</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>penanggung risiko</translation>
    </message>
    <message>
        <source>round</source>
        <translation>sesi penilaian</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>penilai</translation>
    </message>
    <message>
        <source>score</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>perbandingan</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>dibandingkan dengan</translation>
    </message>
    <message>
        <source>budget year</source>
        <translation>tahun anggaran</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>jumlah yang diusulkan</translation>
    </message>
    <message>
        <source>part in the choice</source>
        <translation>kedudukan dalam pilihan</translation>
    </message>
    <message>
        <source>pair of candidates</source>
        <translation>pasangan kandidat</translation>
    </message>
    <message>
        <source>other candidate</source>
        <translation>kandidat lain</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>terkunci</translation>
    </message>
    <message>
        <source>indifferent up to</source>
        <translation>belum berarti sampai</translation>
    </message>
    <message>
        <source>preferred from</source>
        <translation>menentukan mulai</translation>
    </message>
    <message>
        <source>joint value</source>
        <translation>nilai bersama</translation>
    </message>
    <message>
        <source>method</source>
        <translation>metode</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>normalisasi</translation>
    </message>
    <message>
        <source>ceiling of the choice</source>
        <translation>pagu pilihan</translation>
    </message>
    <message>
        <source>least a pillar</source>
        <translation>paling sedikit per dimensi</translation>
    </message>
    <message>
        <source>most an OPD</source>
        <translation>paling banyak per OPD</translation>
    </message>
    <message>
        <source>exemption from scoring</source>
        <translation>pengecualian penilaian</translation>
    </message>
    <message>
        <source>place given by the team</source>
        <translation>urutan dari tim</translation>
    </message>
    <message>
        <source>place</source>
        <translation>urutan</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>weight kept by the round</source>
        <translation>bobot yang disimpan sesi</translation>
    </message>
    <message>
        <source>voice kept by the round</source>
        <translation>bobot penilai yang disimpan sesi</translation>
    </message>
    <message>
        <source>start not before</source>
        <translation>mulai tidak sebelum</translation>
    </message>
    <message>
        <source>finish not after</source>
        <translation>selesai tidak lewat</translation>
    </message>
    <message>
        <source>fixed start</source>
        <translation>mulai tetap</translation>
    </message>
    <message>
        <source>on the roadmap</source>
        <translation>tampil di peta jalan satu halaman</translation>
    </message>
    <message>
        <source>capacity of an agency</source>
        <translation>batas OPD</translation>
    </message>
    <message>
        <source>programs at once</source>
        <translation>program sekaligus</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>hari libur</translation>
    </message>
    <message>
        <source>date to remember</source>
        <translation>tanggal penting</translation>
    </message>
    <message>
        <source>work days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>programs an agency can lead at once</source>
        <translation>program yang sanggup dipimpin satu OPD sekaligus</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>kop surat</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>book</source>
        <translation>buku</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>one for each</source>
        <translation>satu untuk setiap</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>kertas</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>lanskap</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>bab</translation>
    </message>
    <message>
        <source>chapter above</source>
        <translation>bab di atasnya</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>bernomor</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>dimatikan</translation>
    </message>
    <message>
        <source>block of a chapter</source>
        <translation>blok bab</translation>
    </message>
    <message>
        <source>options</source>
        <translation>pilihan</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>gambar</translation>
    </message>
    <message>
        <source>content</source>
        <translation>isi</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>penanda tangan</translation>
    </message>
    <message>
        <source>above the office</source>
        <translation>di atas jabatan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>field of the books</source>
        <translation>isian buku</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>City or regency</source>
        <translation>Kota/kabupaten</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Name of the head of region</source>
        <translation>Nama kepala daerah</translation>
    </message>
    <message>
        <source>Office of the head of region</source>
        <translation>Jabatan kepala daerah</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>RPJMD</source>
        <translation>RPJMD</translation>
    </message>
    <message>
        <source>Years of the masterplan</source>
        <translation>Periode masterplan</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Tahun awal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tahun akhir</translation>
    </message>
    <message>
        <source>Day of the plan&apos;s last change</source>
        <translation>Tanggal perubahan terakhir rencana</translation>
    </message>
    <message>
        <source>Version and day</source>
        <translation>Versi dan tanggal</translation>
    </message>
    <message>
        <source>Version that was submitted before</source>
        <translation>Versi yang diserahkan sebelumnya</translation>
    </message>
    <message>
        <source>Number of programs</source>
        <translation>Jumlah program</translation>
    </message>
    <message>
        <source>Number of dimensions</source>
        <translation>Jumlah dimensi</translation>
    </message>
    <message>
        <source>Number of sub-dimensions</source>
        <translation>Jumlah sub-dimensi</translation>
    </message>
    <message>
        <source>Number of indicators</source>
        <translation>Jumlah indikator</translation>
    </message>
    <message>
        <source>Number of activities</source>
        <translation>Jumlah kegiatan</translation>
    </message>
    <message>
        <source>Number of OPD</source>
        <translation>Jumlah OPD</translation>
    </message>
    <message>
        <source>Number of OPD that lead a program</source>
        <translation>Jumlah OPD penanggung jawab</translation>
    </message>
    <message>
        <source>Number of kecamatan</source>
        <translation>Jumlah kecamatan</translation>
    </message>
    <message>
        <source>Number of kelurahan or desa</source>
        <translation>Jumlah kelurahan/desa</translation>
    </message>
    <message>
        <source>Number of members of the team</source>
        <translation>Jumlah anggota tim</translation>
    </message>
    <message>
        <source>Number of quick-win candidates</source>
        <translation>Jumlah kandidat quick win</translation>
    </message>
    <message>
        <source>Number of chosen quick wins</source>
        <translation>Jumlah quick win terpilih</translation>
    </message>
    <message>
        <source>Number of criteria</source>
        <translation>Jumlah kriteria</translation>
    </message>
    <message>
        <source>Number of scorers</source>
        <translation>Jumlah penilai</translation>
    </message>
    <message>
        <source>Budget need in rupiah</source>
        <translation>Kebutuhan anggaran dalam rupiah</translation>
    </message>
    <message>
        <source>Budget need, rounded</source>
        <translation>Kebutuhan anggaran, dibulatkan</translation>
    </message>
    <message>
        <source>Budget need in words</source>
        <translation>Kebutuhan anggaran terbilang</translation>
    </message>
    <message>
        <source>Name of a dimension</source>
        <translation>Nama dimensi</translation>
    </message>
    <message>
        <source>OPD that leads the most programs</source>
        <translation>OPD penanggung jawab terbanyak</translation>
    </message>
    <message>
        <source>Full name of the OPD of this extract</source>
        <translation>Nama lengkap OPD ekstrak ini</translation>
    </message>
    <message>
        <source>Short name of the OPD of this extract</source>
        <translation>Nama singkat OPD ekstrak ini</translation>
    </message>
    <message>
        <source>Method of the ranking</source>
        <translation>Metode peringkat</translation>
    </message>
    <message>
        <source>Candidate at a place of the ranking</source>
        <translation>Kandidat pada suatu peringkat</translation>
    </message>
    <message>
        <source>Names of the chosen quick wins</source>
        <translation>Nama quick win terpilih</translation>
    </message>
    <message>
        <source>Quick win of this profile</source>
        <translation>Quick win profil ini</translation>
    </message>
    <message>
        <source>Code of the quick win of this profile</source>
        <translation>Kode quick win profil ini</translation>
    </message>
    <message>
        <source>Cost of the quick win of this profile</source>
        <translation>Biaya quick win profil ini</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>(belum diisi)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find program, OPD, command</source>
        <translation>Cari program, OPD, perintah</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n programs without a name</source>
        <translation>
            <numerusform>%n program tanpa nama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs with a code used twice</source>
        <translation>
            <numerusform>%n program dengan kode ganda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs not mapped</source>
        <translation>
            <numerusform>%n program belum dipetakan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without a sub-dimension</source>
        <translation>
            <numerusform>%n program tanpa sub-dimensi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without a lead</source>
        <translation>
            <numerusform>%n program tanpa penanggung jawab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without an indicator</source>
        <translation>
            <numerusform>%n program tanpa indikator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without an RPJMD or Renstra reference</source>
        <translation>
            <numerusform>%n program tanpa acuan RPJMD atau Renstra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without years</source>
        <translation>
            <numerusform>%n program tanpa tahun pelaksanaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs that end before they begin</source>
        <translation>
            <numerusform>%n program yang selesai sebelum mulai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs with another horizon than their years</source>
        <translation>
            <numerusform>%n program yang jangkanya tidak sesuai tahunnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs without a budget</source>
        <translation>
            <numerusform>%n program tanpa anggaran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs with an assumed division of sources</source>
        <translation>
            <numerusform>%n program dengan pembagian sumber dana yang dianggap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs with supporting OPD that are not known</source>
        <translation>
            <numerusform>%n program dengan OPD pendukung yang tidak dikenal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators without a baseline</source>
        <translation>
            <numerusform>%n indikator tanpa kondisi awal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators without a target</source>
        <translation>
            <numerusform>%n indikator tanpa target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late activities</source>
        <translation>
            <numerusform>%n kegiatan terlambat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities that end before they begin</source>
        <translation>
            <numerusform>%n kegiatan yang selesai sebelum mulai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities that begin too early</source>
        <translation>
            <numerusform>%n kegiatan yang mulai terlalu dini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles of activities</source>
        <translation>
            <numerusform>%n lingkaran antarkegiatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates without a lead</source>
        <translation>
            <numerusform>%n kandidat tanpa penanggung jawab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen candidates that miss a condition</source>
        <translation>
            <numerusform>%n kandidat terpilih yang tidak memenuhi syarat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates without a risk</source>
        <translation>
            <numerusform>%n kandidat tanpa risiko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates without a cost</source>
        <translation>
            <numerusform>%n kandidat tanpa biaya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks without a mitigation</source>
        <translation>
            <numerusform>%n risiko tanpa mitigasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pillars without a quick win</source>
        <translation>
            <numerusform>%n dimensi tanpa quick win</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pillars without a program</source>
        <translation>
            <numerusform>%n dimensi tanpa program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-dimensions without a program</source>
        <translation>
            <numerusform>%n sub-dimensi tanpa program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weights that do not sum to 100%</source>
        <translation>
            <numerusform>bobot yang jumlahnya bukan 100%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OPD that lead more than they can</source>
        <translation>
            <numerusform>%n OPD memimpin melebihi kemampuannya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities planned before they may begin</source>
        <translation>
            <numerusform>%n kegiatan direncanakan sebelum boleh mulai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities that miss their deadline</source>
        <translation>
            <numerusform>%n kegiatan melewati batas selesainya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Temuan yang ditampilkan</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Saring temuan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>Tutup daftar temuan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A whole number from %1 to %2, or nothing.</source>
        <translation>Bilangan bulat dari %1 sampai %2, atau kosong.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>tanggal/bulan/tahun</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Rp thousand</source>
        <translation>Rp ribu</translation>
    </message>
    <message>
        <source>Rp million</source>
        <translation>Rp juta</translation>
    </message>
    <message>
        <source>Rp billion</source>
        <translation>Rp miliar</translation>
    </message>
    <message>
        <source>Rp %1 trillion</source>
        <translation>Rp %1 triliun</translation>
    </message>
    <message>
        <source>Rp %1 billion</source>
        <translation>Rp %1 miliar</translation>
    </message>
    <message>
        <source>Rp %1 million</source>
        <translation>Rp %1 juta</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Pendek</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Menengah</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Jangka pendek</translation>
    </message>
    <message>
        <source>Medium term</source>
        <translation>Jangka menengah</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Jangka panjang</translation>
    </message>
</context>
<context>
    <name>GateRow</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
</context>
<context>
    <name>GatesDialog</name>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Dijawab dengan</translation>
    </message>
    <message>
        <source>Gates of a quick win</source>
        <translation>Syarat quick win</translation>
    </message>
    <message>
        <source>A candidate is ranked with the others; what it must meet in any case stands here. A condition is asked of people, or follows from a figure of the candidate.</source>
        <translation>Kandidat diperingkat bersama yang lain; yang wajib dipenuhinya tercatat di sini. Syarat ditanyakan kepada tim atau terjawab dari data kandidat.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>New condition</source>
        <translation>Syarat baru</translation>
    </message>
</context>
<context>
    <name>GatesEditor</name>
    <message>
        <source>Arrange the gates…</source>
        <translation>Atur syarat…</translation>
    </message>
    <message>
        <source>No condition is set: every candidate is ranked.</source>
        <translation>Belum ada syarat: semua kandidat diperingkat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conditions are met</source>
        <translation>
            <numerusform>%1 dari %n syarat terpenuhi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help text</source>
        <translation>Teks bantuan</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>The help is written in Indonesian only, for now.</source>
        <translation>Untuk sementara bantuan hanya tersedia dalam bahasa Indonesia.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>Search all of the help</source>
        <translation>Cari di semua bantuan</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Daftar isi bantuan</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Bantuan: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topik</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Go back to version “%1”</source>
        <translation>Kembalikan ke versi “%1”</translation>
    </message>
    <message>
        <source>Go back to the state after “%1”</source>
        <translation>Kembalikan ke keadaan setelah “%1”</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation>Ulangi sampai di sini</translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation>Kembali ke sini</translation>
    </message>
    <message numerus="yes">
        <source>Undoes %n changes; they stay in the list and can be redone.</source>
        <translation>
            <numerusform>Mengurungkan %n perubahan; semuanya tetap tercatat dan dapat diulangi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoes %n changes.</source>
        <translation>
            <numerusform>Mengulangi %n perubahan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings this state back as one new change, which can be undone.</source>
        <translation>Mengembalikan keadaan ini sebagai satu perubahan baru yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>This is the present state.</source>
        <translation>Inilah keadaan sekarang.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>What is told</source>
        <translation>Isi uraian</translation>
    </message>
    <message>
        <source>Changes in words</source>
        <translation>Uraian perubahan</translation>
    </message>
    <message>
        <source>Version · %1</source>
        <translation>Versi · %1</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Rencana baru</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Pilih satu perubahan untuk melihat isinya.</translation>
    </message>
    <message>
        <source>What this change did</source>
        <translation>Isi perubahan ini</translation>
    </message>
    <message>
        <source>What differs from the present state</source>
        <translation>Beda dengan keadaan sekarang</translation>
    </message>
    <message>
        <source>What differs from version “%1”</source>
        <translation>Beda dengan versi “%1”</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Tidak ada perbedaan.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>version</source>
        <translation>versi</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Rencana baru</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Isi daftar</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Semua perubahan</translation>
    </message>
    <message>
        <source>Named versions</source>
        <translation>Versi bernama</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Saring perubahan</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>Name a version…</source>
        <translation>Namai versi…</translation>
    </message>
    <message>
        <source>Here stands every change of the plan: when it was made, by whom, and what it changed. Each of them can be taken back.</source>
        <translation>Di sini tercatat setiap perubahan rencana: kapan dibuat, oleh siapa, dan apa yang diubah. Setiap perubahan dapat diurungkan.</translation>
    </message>
    <message>
        <source>A named version keeps the state of one day, such as a meeting, to compare with later or to go back to.</source>
        <translation>Versi bernama menyimpan keadaan pada suatu hari, misalnya rapat, untuk dibandingkan kelak atau dijadikan tempat kembali.</translation>
    </message>
    <message>
        <source>By: everybody</source>
        <translation>Oleh: semua orang</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n perubahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n diurungkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named versions</source>
        <translation>
            <numerusform>%n versi bernama</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Completeness by pillar</source>
        <translation>Kelengkapan per dimensi</translation>
    </message>
    <message>
        <source>Readiness by stage of the bimtek</source>
        <translation>Kesiapan per tahap bimtek</translation>
    </message>
    <message>
        <source>what each stage still lacks</source>
        <translation>yang masih kurang per tahap</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Buka rencana…</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Impor buku kerja…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Rencana baru</translation>
    </message>
    <message>
        <source>masterplan %1</source>
        <comment>years</comment>
        <translation>masterplan %1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Tidak ada yang kurang</translation>
    </message>
    <message>
        <source>A reviewer would find no problem and no warning.</source>
        <translation>Asesor tidak akan menemukan masalah maupun peringatan.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n masalah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%n things lacking</source>
        <translation>
            <numerusform>kurang %n hal</numerusform>
        </translation>
    </message>
    <message>
        <source>Lacking: %1</source>
        <translation>Kurang: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OPD</source>
        <translation>
            <numerusform>%n OPD</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Illustrations</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 MB. Save it smaller, then insert it again.</source>
        <translation>“%1” lebih besar dari 2 MB. Simpan lebih kecil, lalu sisipkan lagi.</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture. Save it as one of these, then insert it again.</source>
        <translation>“%1” bukan gambar PNG atau JPEG. Simpan sebagai salah satunya, lalu sisipkan lagi.</translation>
    </message>
    <message>
        <source>Insert picture %1</source>
        <translation>Sisipkan gambar %1</translation>
    </message>
</context>
<context>
    <name>ImpactChart</name>
    <message>
        <source>Impact and effort of the candidates</source>
        <translation>Dampak dan upaya kandidat</translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>No criterion tells the effort yet: mark risk or cost as a cost criterion (↓).</source>
        <translation>Belum ada kriteria yang menunjukkan upaya: tandai risiko atau biaya sebagai kriteria biaya (↓).</translation>
    </message>
    <message>
        <source>No candidate has scores for both impact and effort yet.</source>
        <translation>Belum ada kandidat yang memiliki nilai dampak dan upaya.</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Quick win</translation>
    </message>
    <message>
        <source>much impact, little effort: do them first</source>
        <translation>dampak besar, upaya ringan: dahulukan</translation>
    </message>
    <message>
        <source>Large projects</source>
        <translation>Proyek besar</translation>
    </message>
    <message>
        <source>much impact, much effort: plan them</source>
        <translation>dampak besar, upaya berat: rencanakan</translation>
    </message>
    <message>
        <source>little of both: in passing</source>
        <translation>dampak kecil, upaya ringan: sambil lalu</translation>
    </message>
    <message>
        <source>Fill-ins</source>
        <translation>Pelengkap</translation>
    </message>
    <message>
        <source>little impact, much effort: leave them</source>
        <translation>dampak kecil, upaya berat: tinggalkan</translation>
    </message>
    <message>
        <source>Thankless</source>
        <translation>Tidak sepadan</translation>
    </message>
    <message>
        <source>Quick wins: %1</source>
        <translation>Quick win: %1</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Upaya</translation>
    </message>
    <message>
        <source>Effort (%1)</source>
        <comment>names of criteria</comment>
        <translation>Upaya (%1)</translation>
    </message>
    <message>
        <source>light</source>
        <comment>effort</comment>
        <translation>ringan</translation>
    </message>
    <message>
        <source>heavy</source>
        <comment>effort</comment>
        <translation>berat</translation>
    </message>
    <message>
        <source>small</source>
        <comment>impact</comment>
        <translation>kecil</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Dampak</translation>
    </message>
    <message>
        <source>large</source>
        <comment>impact</comment>
        <translation>besar</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no day “%1”; the date was left out.</source>
        <translation>Tanggal “%1” tidak ada; tanggal itu dilewati.</translation>
    </message>
    <message>
        <source>“%1” is not in the years %2 to %3; the date was left out.</source>
        <translation>“%1” tidak dalam tahun %2 sampai %3; tanggal itu dilewati.</translation>
    </message>
    <message>
        <source>“%1” is no date and was left out. Write it like 30/08/2017.</source>
        <translation>“%1” bukan tanggal dan dilewati. Tulis seperti 30/08/2017.</translation>
    </message>
    <message>
        <source>“%1” is no number of work days and was left out.</source>
        <translation>“%1” bukan jumlah hari kerja dan dilewati.</translation>
    </message>
    <message>
        <source>Progress goes from 0 to 100 %; “%1” was left out.</source>
        <translation>Progres berkisar 0 sampai 100 %; “%1” dilewati.</translation>
    </message>
    <message>
        <source>One of the two dates is empty and no duration is stated, so the activity cannot be placed.</source>
        <translation>Salah satu tanggal kosong dan durasinya tidak disebut, sehingga kegiatan tidak dapat ditempatkan.</translation>
    </message>
    <message>
        <source>The activity finishes before it starts; its finish was left out.</source>
        <translation>Kegiatan selesai sebelum mulai; tanggal selesainya dilewati.</translation>
    </message>
    <message>
        <source>The plan has no program “%1”. Its activities were put under the program “%2”; import the programs first, then this file again.</source>
        <translation>Rencana tidak memuat program “%1”. Kegiatannya ditempatkan di bawah program “%2”; impor programnya dahulu, lalu berkas ini sekali lagi.</translation>
    </message>
    <message>
        <source>“%1” is no kind of link. Use FS, SS, FF or SF, like 12FS+5.</source>
        <translation>“%1” bukan jenis hubungan. Gunakan FS, SS, FF, atau SF, seperti 12FS+5.</translation>
    </message>
    <message>
        <source>There is no activity “%1” to wait for, or more than one. Correct the number.</source>
        <translation>Kegiatan “%1” yang ditunggu tidak ada, atau lebih dari satu. Perbaiki nomornya.</translation>
    </message>
    <message>
        <source>The activity waits for itself. Take its own number out.</source>
        <translation>Kegiatan menunggu dirinya sendiri. Hapus nomornya sendiri.</translation>
    </message>
    <message>
        <source>These activities wait for each other in a circle: %1. Take one of the links out.</source>
        <translation>Kegiatan ini saling menunggu dalam lingkaran: %1. Hapus salah satu hubungannya.</translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <comment>activity, where it stands</comment>
        <translation>%1 (baris %2)</translation>
    </message>
    <message>
        <source>The dates do not fit the link to “%1”: the activity would be too early. Both were kept.</source>
        <translation>Tanggalnya tidak sesuai dengan hubungan ke “%1”: kegiatan akan terlalu dini. Keduanya dipertahankan.</translation>
    </message>
    <message>
        <source>“%1” stands in row %2 already. This activity was imported without a code.</source>
        <translation>“%1” sudah ada di baris %2. Kegiatan ini diimpor tanpa kode.</translation>
    </message>
    <message>
        <source>“%1” stands in row %2 already. This row was left out.</source>
        <translation>“%1” sudah ada di baris %2. Baris ini dilewati.</translation>
    </message>
    <message>
        <source>“%1” is no number of months and was left out.</source>
        <translation>“%1” bukan jumlah bulan dan dilewati.</translation>
    </message>
    <message>
        <source>The plan has no program “%1”; the candidate stays without one. Import the programs first.</source>
        <translation>Rencana tidak memuat program “%1”; kandidat tetap tanpa program. Impor programnya dahulu.</translation>
    </message>
    <message>
        <source>The formula has no stored value, so the cell counts as empty. Open the file in a spreadsheet program, let it calculate and save it.</source>
        <translation>Rumusnya tanpa nilai tersimpan, sehingga sel dianggap kosong. Buka berkas di program lembar kerja, biarkan menghitung, lalu simpan.</translation>
    </message>
    <message>
        <source>The zero comes from a formula. Check that it does not go round in a circle.</source>
        <translation>Nol ini berasal dari rumus. Pastikan rumusnya tidak melingkar.</translation>
    </message>
    <message numerus="yes">
        <source>%n values of this column come from formulas; what they came to when the file was saved was taken.</source>
        <translation>
            <numerusform>%n nilai kolom ini berasal dari rumus; diambil hasilnya saat berkas disimpan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of this column come from formulas; what they came to when the file was saved was taken, and no link was followed.</source>
        <translation>
            <numerusform>%n teks kolom ini berasal dari rumus; diambil hasilnya saat berkas disimpan, dan tidak ada tautan yang diikuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit of money is stated: figures below 1,000,000 are read as Rp juta, larger ones as rupiah. Write the unit into the heading, like (Rp juta).</source>
        <translation>Satuan uang tidak disebut: angka di bawah 1.000.000 dibaca sebagai Rp juta, yang lebih besar sebagai rupiah. Tulis satuannya di judul kolom, seperti (Rp juta).</translation>
    </message>
    <message>
        <source>The heading is not known; the column is kept in the note of each row.</source>
        <translation>Judul kolom tidak dikenal; isinya disimpan di catatan tiap baris.</translation>
    </message>
    <message>
        <source>The heading is not known; the column is left out.</source>
        <translation>Judul kolom tidak dikenal; kolomnya dilewati.</translation>
    </message>
    <message>
        <source>The plan has no criterion “%1”; its judgements were left out. Import the criteria first.</source>
        <translation>Rencana tidak memuat kriteria “%1”; penilaiannya dilewati. Impor kriterianya dahulu.</translation>
    </message>
    <message>
        <source>“%1” is no judgement from 1/9 to 9 and was left out.</source>
        <translation>“%1” bukan penilaian dari 1/9 sampai 9 dan dilewati.</translation>
    </message>
    <message>
        <source>The pair was judged otherwise before; the first judgement was kept.</source>
        <translation>Pasangan ini sudah dinilai lain sebelumnya; penilaian pertama dipertahankan.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same kind are not listed.</source>
        <translation>
            <numerusform>%n lagi yang sejenis tidak dicantumkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” says neither benefit nor cost; the criterion counts as a benefit. Write benefit or cost.</source>
        <translation>“%1” bukan manfaat maupun biaya; kriteria dianggap manfaat. Tulis benefit atau cost.</translation>
    </message>
    <message>
        <source>A weight cannot be less than zero; it was left out.</source>
        <translation>Bobot tidak boleh kurang dari nol; bobot itu dilewati.</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to 1 or 100 %. They were scaled so that they do; check them.</source>
        <translation>Jumlah bobot %1, bukan 1 atau 100 %. Bobot disesuaikan agar jumlahnya pas; periksa kembali.</translation>
    </message>
    <message>
        <source>The file is no Unicode text; it was read as Windows-1252.</source>
        <translation>Berkas bukan teks Unicode; dibaca sebagai Windows-1252.</translation>
    </message>
    <message>
        <source>The sheet is hidden and was passed over.</source>
        <translation>Lembar tersembunyi dan dilewati.</translation>
    </message>
    <message>
        <source>No table was recognised on this sheet; it was passed over.</source>
        <translation>Tidak ada tabel yang dikenali di lembar ini; lembar dilewati.</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Kept as a note</source>
        <translation>Disimpan sebagai catatan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Nomor urut</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Kode resmi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Sub-dimension</source>
        <translation>Sub-dimensi</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>OPD penanggung jawab</translation>
    </message>
    <message>
        <source>Supporting agencies</source>
        <translation>OPD pendukung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Realised budget</source>
        <translation>Realisasi anggaran</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kondisi awal</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realised target</source>
        <translation>Realisasi target</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Years of work</source>
        <translation>Tahun pelaksanaan</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Tahun mulai</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tahun selesai</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Jangka</translation>
    </message>
    <message>
        <source>Action group</source>
        <translation>Kelompok rencana aksi</translation>
    </message>
    <message>
        <source>RPJMD</source>
        <translation>RPJMD</translation>
    </message>
    <message>
        <source>Renstra</source>
        <translation>Renstra</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigasi</translation>
    </message>
    <message>
        <source>Activity of the program</source>
        <translation>Kegiatan program</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Singkatan</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation>Jenis OPD</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Nama orang</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Badan</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Benefit or cost</source>
        <translation>Manfaat atau biaya</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Nilai terendah</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Nilai tertinggi</translation>
    </message>
    <message>
        <source>Origin of the value</source>
        <translation>Asal nilai</translation>
    </message>
    <message>
        <source>Meaning of a level</source>
        <translation>Arti tingkat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Inovasi</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>Keunikan</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Pengembangan</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Keberlanjutan</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Sumber daya</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Program (code)</source>
        <translation>Program (kode)</translation>
    </message>
    <message>
        <source>Program (name)</source>
        <translation>Program (nama)</translation>
    </message>
    <message>
        <source>Kind of innovation</source>
        <translation>Jenis inovasi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Alasan keputusan</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Candidate (code)</source>
        <translation>Kandidat (kode)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Other criterion</source>
        <translation>Kriteria pembanding</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Scores of a criterion</source>
        <translation>Nilai satu kriteria</translation>
    </message>
    <message>
        <source>Judgements of a criterion</source>
        <translation>Perbandingan satu kriteria</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>Pendahulu</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Tonggak</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Months of work</source>
        <translation>Bulan pelaksanaan</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Tahun anggaran</translation>
    </message>
    <message>
        <source>The mapping is not right: “%1” is no “%2” that Pilar knows.</source>
        <translation>Pemetaan tidak sah: “%1” bukan “%2” yang dikenal Pilar.</translation>
    </message>
    <message>
        <source>The mapping is no JSON object (%1). Save it again from the import preview.</source>
        <translation>Pemetaan bukan objek JSON (%1). Simpan ulang dari pratinjau impor.</translation>
    </message>
    <message>
        <source>“%1” is no agency of the plan. %2</source>
        <translation>“%1” bukan OPD dalam rencana. %2</translation>
    </message>
    <message>
        <source>“%1” is no agency of the plan. Is it %3? %2</source>
        <translation>“%1” bukan OPD dalam rencana. Apakah maksudnya %3? %2</translation>
    </message>
    <message>
        <source>Its name is kept as text; import the list of agencies first, or choose one.</source>
        <translation>Namanya disimpan sebagai teks; impor daftar OPD dahulu, atau pilih salah satu.</translation>
    </message>
    <message>
        <source>“%1” is no pillar or sub-dimension that the plan knows; the row was passed over.</source>
        <translation>“%1” bukan dimensi atau sub-dimensi yang dikenal rencana; barisnya dilewati.</translation>
    </message>
    <message>
        <source>The plan has no pillar “%1”; it was added. If it is another one under a new name, add that name to the pillar and import again.</source>
        <translation>Rencana tidak memuat dimensi “%1”; dimensi itu ditambahkan. Bila sebenarnya dimensi lain dengan nama baru, tambahkan nama itu pada dimensinya lalu impor lagi.</translation>
    </message>
    <message>
        <source>The sub-dimension “%1” belongs to no pillar here; it is kept in the note.</source>
        <translation>Sub-dimensi “%1” tidak termasuk dimensi mana pun di sini; disimpan di catatan.</translation>
    </message>
    <message>
        <source>The pillar %1 has no sub-dimension “%2”; it was added.</source>
        <translation>Dimensi %1 tidak memuat sub-dimensi “%2”; sub-dimensi itu ditambahkan.</translation>
    </message>
    <message>
        <source>The code is empty; the program is known by its name alone.</source>
        <translation>Kodenya kosong; program dikenali dari namanya saja.</translation>
    </message>
    <message>
        <source>The plan has no source of money “%1”; it was added as one outside the APBD.</source>
        <translation>Rencana tidak memuat sumber dana “%1”; ditambahkan sebagai sumber di luar APBD.</translation>
    </message>
    <message>
        <source>No source of the money is named here; it was recorded as APBD, and in other rows of the table without a source as well.</source>
        <translation>Sumber dana tidak disebut di sini; dicatat sebagai APBD, juga pada baris lain tabel ini yang tanpa sumber.</translation>
    </message>
    <message>
        <source>The money is stated without a single year; it was recorded in the first year of the program, and in other rows of the table as well.</source>
        <translation>Anggaran disebut tanpa tahun tertentu; dicatat pada tahun pertama program, juga pada baris lain tabel ini.</translation>
    </message>
    <message>
        <source>Several sources are named but not how they share the money; all of it was recorded under %1.</source>
        <translation>Beberapa sumber dana disebut tanpa pembagiannya; seluruhnya dicatat pada %1.</translation>
    </message>
    <message>
        <source>Another table states Rp %1 for this program in %2, this one Rp %3. The first one was kept.</source>
        <translation>Tabel lain menyebut Rp %1 untuk program ini pada %2, tabel ini Rp %3. Yang pertama dipertahankan.</translation>
    </message>
    <message>
        <source>Nobody is in charge of this program. Name the agency that leads it.</source>
        <translation>Program ini tanpa penanggung jawab. Sebutkan OPD yang memimpinnya.</translation>
    </message>
    <message>
        <source>The program stays without a lead; the name is kept beside it.</source>
        <translation>Program tetap tanpa penanggung jawab; namanya disimpan di sampingnya.</translation>
    </message>
    <message>
        <source>“%1” is no agency of the plan and was recorded as a partner.</source>
        <translation>“%1” bukan OPD dalam rencana dan dicatat sebagai mitra.</translation>
    </message>
    <message>
        <source>Its name is kept beside the program.</source>
        <translation>Namanya disimpan di samping program.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was read as the %n agencies of that kind that the plan has.</source>
        <translation>
            <numerusform>“%1” dibaca sebagai %n OPD sejenis itu dalam rencana.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>“%1” dibaca sebagai %2.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>row %1 of sheet %2 in %3</source>
        <translation>baris %1 lembar %2 di %3</translation>
    </message>
    <message>
        <source>“%1” stands in %2 already. This row was left out.</source>
        <translation>“%1” sudah ada di %2. Baris ini dilewati.</translation>
    </message>
    <message>
        <source>The code “%1” stands in %2 already, with another name. This program was imported without a code.</source>
        <translation>Kode “%1” sudah ada di %2 dengan nama lain. Program ini diimpor tanpa kode.</translation>
    </message>
    <message>
        <source>“%1” is neither short, medium nor long term, and was left out.</source>
        <translation>“%1” bukan jangka pendek, menengah, atau panjang, dan dilewati.</translation>
    </message>
    <message>
        <source>The cell holds the error %1, so nothing was read from it. Correct its formula.</source>
        <translation>Sel berisi galat %1, sehingga tidak ada yang dibaca. Perbaiki rumusnya.</translation>
    </message>
    <message>
        <source>The text begins like a formula. It is kept as plain text and never run.</source>
        <translation>Teks ini berawal seperti rumus. Disimpan sebagai teks biasa dan tidak pernah dijalankan.</translation>
    </message>
    <message>
        <source>“%1” is no number and was left out.</source>
        <translation>“%1” bukan angka dan dilewati.</translation>
    </message>
    <message>
        <source>The amount is negative (Rp %1) and was left out. Planned money cannot be less than zero.</source>
        <translation>Jumlahnya negatif (Rp %1) dan dilewati. Anggaran rencana tidak boleh kurang dari nol.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money and was left out.</source>
        <translation>“%1” bukan jumlah uang dan dilewati.</translation>
    </message>
    <message>
        <source>The plan has no criterion “%1”; its scores were left out. Import the criteria first.</source>
        <translation>Rencana tidak memuat kriteria “%1”; nilainya dilewati. Impor kriterianya dahulu.</translation>
    </message>
    <message>
        <source>The plan has no candidate “%1”; its scores were left out. Import the candidates first.</source>
        <translation>Rencana tidak memuat kandidat “%1”; nilainya dilewati. Impor kandidatnya dahulu.</translation>
    </message>
    <message>
        <source>The files state another value (%1) for the same scorer, candidate and criterion; the first one was kept.</source>
        <translation>Berkas menyebut nilai lain (%1) untuk penilai, kandidat, dan kriteria yang sama; yang pertama dipertahankan.</translation>
    </message>
    <message>
        <source>%1 is outside the scale of %2 (%3 to %4) and was left out.</source>
        <translation>%1 di luar skala %2 (%3 sampai %4) dan dilewati.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Sesi %1</translation>
    </message>
    <message>
        <source>The sheet does not name its scorer; “%1” was taken from the name of the file. Write “Penilai: …” above the table to be sure.</source>
        <translation>Lembar tidak menyebut penilainya; “%1” diambil dari nama berkas. Tulis “Penilai: …” di atas tabel agar pasti.</translation>
    </message>
    <message>
        <source>“%1” is no agency of the plan; a scorer of that name was added.</source>
        <translation>“%1” bukan OPD dalam rencana; penilai dengan nama itu ditambahkan.</translation>
    </message>
    <message>
        <source>The total says Rp %1, but its rows add up to Rp %2.</source>
        <translation>Jumlah tertulis Rp %1, tetapi baris-barisnya berjumlah Rp %2.</translation>
    </message>
    <message>
        <source>%1 Cells with a figure written as text are not in the file&apos;s own sum: %2.</source>
        <comment>the difference, cells</comment>
        <translation>%1 Sel dengan angka yang ditulis sebagai teks tidak ikut dalam jumlah di berkas: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, cell address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>lembar %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed, so the rows after it cannot be told apart. Close or remove it.</source>
        <translation>Tanda kutip dibuka di sini dan tidak pernah ditutup, sehingga baris sesudahnya tidak dapat dipisahkan. Tutup atau hapus tanda itu.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters: a line break or a closing quotation mark is missing, or this is no table.</source>
        <translation>Satu isian lebih panjang dari %1 karakter: ganti baris atau kutip penutup hilang, atau ini bukan tabel.</translation>
    </message>
    <message>
        <source>The file is no text. Save the table as CSV, XLSX or ODS and import that.</source>
        <translation>Berkas bukan teks. Simpan tabelnya sebagai CSV, XLSX, atau ODS lalu impor.</translation>
    </message>
    <message>
        <source>The file has far too many sheets. Copy the table into a new file and import that.</source>
        <translation>Lembar di berkas ini terlalu banyak. Salin tabelnya ke berkas baru lalu impor.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, save it without a password and import that.</source>
        <translation>Berkas dilindungi kata sandi. Buka di program lembar kerja, simpan tanpa kata sandi, lalu impor.</translation>
    </message>
    <message>
        <source>The file has no sheets. Copy the table into a new file and import that.</source>
        <translation>Berkas tidak berisi lembar. Salin tabelnya ke berkas baru lalu impor.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its end is missing. Copy or download it again, or open it in a spreadsheet program and save it anew.</source>
        <translation>Berkas terpotong atau rusak: bagian akhirnya hilang. Salin atau unduh lagi, atau buka di program lembar kerja dan simpan ulang.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table of this size can hold, so it was not opened. Copy the table into a new file and import that.</source>
        <translation>Isi berkas saat dibuka jauh melebihi ukuran tabel yang wajar, sehingga tidak dibuka. Salin tabelnya ke berkas baru lalu impor.</translation>
    </message>
    <message>
        <source>The part “%1” of the file unpacks to far more than a table can hold, so it was not opened. Copy the table into a new file and import that.</source>
        <translation>Bagian “%1” dari berkas saat dibuka jauh melebihi tabel yang wajar, sehingga tidak dibuka. Salin tabelnya ke berkas baru lalu impor.</translation>
    </message>
    <message>
        <source>The file contains definitions (DTD) that no spreadsheet program writes, so it was not opened. Save it anew and import that.</source>
        <translation>Berkas memuat definisi (DTD) yang tidak ditulis program lembar kerja mana pun, sehingga tidak dibuka. Simpan ulang lalu impor.</translation>
    </message>
    <message>
        <source>The file is damaged: its part “%1” is missing. Open it in a spreadsheet program, save it anew and import that.</source>
        <translation>Berkas rusak: bagian “%1” hilang. Buka di program lembar kerja, simpan ulang, lalu impor.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its name and folder, and close it in other programs.</source>
        <translation>Berkas tidak dapat dibuka: %1. Periksa nama dan foldernya, dan tutup di program lain.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Remove pictures and what does not belong to the plan.</source>
        <translation>Berkas lebih besar dari %1. Hapus gambar dan isi yang bukan bagian rencana.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Copy or download it again.</source>
        <translation>Berkas kosong (0 bita). Salin atau unduh lagi.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls). Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Berkas adalah buku kerja Excel lama (.xls). Buka di program lembar kerja, simpan sebagai .xlsx, lalu impor.</translation>
    </message>
    <message>
        <source>The file is an old Office document, but no workbook. Import an .xlsx, .ods or .csv file.</source>
        <translation>Berkas adalah dokumen Office lama, bukan buku kerja. Impor berkas .xlsx, .ods, atau .csv.</translation>
    </message>
    <message>
        <source>The file is a PDF. Ask for the spreadsheet that it was made from.</source>
        <translation>Berkas adalah PDF. Mintalah lembar kerja asalnya.</translation>
    </message>
    <message>
        <source>The file is a web page that was named like a spreadsheet. Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Berkas adalah halaman web yang dinamai seperti lembar kerja. Buka di program lembar kerja, simpan sebagai .xlsx, lalu impor.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet in an old XML format. Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Berkas adalah lembar kerja berformat XML lama. Buka di program lembar kerja, simpan sebagai .xlsx, lalu impor.</translation>
    </message>
    <message>
        <source>The file is named .%1 but is no workbook; it seems to be plain text. Save the table as a workbook, or name it .csv if it is one.</source>
        <translation>Berkas bernama .%1 tetapi bukan buku kerja; tampaknya teks biasa. Simpan tabelnya sebagai buku kerja, atau namai .csv bila memang CSV.</translation>
    </message>
    <message>
        <source>The file is a binary Excel workbook (.xlsb). Save it as .xlsx and import that.</source>
        <translation>Berkas adalah buku kerja Excel biner (.xlsb). Simpan sebagai .xlsx lalu impor.</translation>
    </message>
    <message>
        <source>The file is a text document. Copy its table into a spreadsheet and import that.</source>
        <translation>Berkas adalah dokumen teks. Salin tabelnya ke lembar kerja lalu impor.</translation>
    </message>
    <message>
        <source>The file is an archive, but no workbook. Unpack it and import the .xlsx, .ods or .csv file in it.</source>
        <translation>Berkas adalah arsip, bukan buku kerja. Ekstrak dan impor berkas .xlsx, .ods, atau .csv di dalamnya.</translation>
    </message>
    <message>
        <source>A cell holds more than %1 characters. Shorten it, or check that this is the right file.</source>
        <translation>Satu sel berisi lebih dari %1 karakter. Persingkat, atau pastikan ini berkas yang benar.</translation>
    </message>
    <message>
        <source>The file holds more than %1 characters of text, more than any plan needs. Remove what does not belong to the plan.</source>
        <translation>Berkas memuat lebih dari %1 karakter teks, melebihi kebutuhan rencana mana pun. Hapus yang bukan bagian rencana.</translation>
    </message>
    <message>
        <source>The sheet is larger than %1 rows or %2 columns. Remove what does not belong to the plan.</source>
        <translation>Lembar lebih besar dari %1 baris atau %2 kolom. Hapus yang bukan bagian rencana.</translation>
    </message>
    <message>
        <source>The file holds more than %1 cells, more than any plan needs. Remove what does not belong to the plan.</source>
        <translation>Berkas memuat lebih dari %1 sel, melebihi kebutuhan rencana mana pun. Hapus yang bukan bagian rencana.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 merged cells. Unmerge them, or copy the table into a new file.</source>
        <translation>Lembar memuat lebih dari %1 sel gabungan. Pisahkan selnya, atau salin tabelnya ke berkas baru.</translation>
    </message>
    <message>
        <source>The file holds more text than any plan needs. Remove what does not belong to the plan.</source>
        <translation>Berkas memuat teks melebihi kebutuhan rencana mana pun. Hapus yang bukan bagian rencana.</translation>
    </message>
    <message>
        <source>The sheet unpacks to far more than a table can hold, so it was not opened. Copy the table into a new file and import that.</source>
        <translation>Isi lembar saat dibuka jauh melebihi tabel yang wajar, sehingga tidak dibuka. Salin tabelnya ke berkas baru lalu impor.</translation>
    </message>
    <message>
        <source>The file has no sheets, or far too many. Copy the table into a new file and import that.</source>
        <translation>Berkas tidak berisi lembar, atau terlalu banyak. Salin tabelnya ke berkas baru lalu impor.</translation>
    </message>
    <message>
        <source>The mapping needs a name.</source>
        <translation>Pemetaan perlu diberi nama.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Folder “%1” tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>No table was recognised. Give its columns headings like Program, OPD and Anggaran, or say what it holds.</source>
        <translation>Tidak ada tabel yang dikenali. Beri kolomnya judul seperti Program, OPD, dan Anggaran, atau sebutkan isinya.</translation>
    </message>
    <message>
        <source>The round “%1” is closed and does not change. Name another one.</source>
        <translation>Sesi “%1” sudah ditutup dan tidak berubah. Sebutkan sesi lain.</translation>
    </message>
    <message>
        <source>Nobody knows whose scores these are. Write “Penilai: …” above the table, or name the scorer when you import.</source>
        <translation>Tidak diketahui nilai siapa ini. Tulis “Penilai: …” di atas tabel, atau sebutkan penilainya saat mengimpor.</translation>
    </message>
    <message>
        <source>A duration cannot be less than zero; “%1” was left out.</source>
        <translation>Durasi tidak boleh kurang dari nol; “%1” tidak diambil.</translation>
    </message>
    <message>
        <source>A fixed start needs a date; the activity starts as its links ask.</source>
        <translation>Mulai tetap memerlukan tanggal; kegiatan ini mulai menurut ketergantungannya.</translation>
    </message>
    <message>
        <source>The plan has no program “%1”; it was made.</source>
        <translation>Rencana belum punya program “%1”; program itu dibuat.</translation>
    </message>
    <message>
        <source>Starts not before</source>
        <translation>Mulai paling cepat</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Selesai paling lambat</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Mulai tetap</translation>
    </message>
    <message>
        <source>On the roadmap</source>
        <translation>Tampil di peta jalan</translation>
    </message>
    <message>
        <source>The file is an MS Project plan (.mpp). Save it there as XML (.xml) and import that.</source>
        <translation>Berkas ini rencana MS Project (.mpp). Simpan di sana sebagai XML (.xml), lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>The file is the plan of another project program. Save or export it there as MS Project XML (.xml) and import that.</source>
        <translation>Berkas ini rencana dari program proyek lain. Simpan atau ekspor di sana sebagai MS Project XML (.xml), lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>The project file holds no tasks. Check that this is the right file.</source>
        <translation>Berkas proyek ini tidak berisi kegiatan. Periksa apakah berkasnya benar.</translation>
    </message>
    <message>
        <source>The file holds a text of more than %1, more than any plan needs. Remove it and save the file once more.</source>
        <translation>Berkas ini memuat teks lebih dari %1, melebihi kebutuhan rencana mana pun. Hapus teks itu lalu simpan ulang berkasnya.</translation>
    </message>
    <message>
        <source>The file contains definitions (DTD) that no project program writes, so it was not opened. Save it as XML once more and import that.</source>
        <translation>Berkas ini memuat definisi (DTD) yang tidak ditulis program proyek mana pun, sehingga tidak dibuka. Simpan sekali lagi sebagai XML, lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>The project file holds more than any plan needs. Remove what does not belong to the plan and save it once more.</source>
        <translation>Berkas proyek ini memuat lebih dari kebutuhan rencana mana pun. Hapus yang bukan bagian rencana lalu simpan sekali lagi.</translation>
    </message>
    <message>
        <source>The project file is cut off or damaged in line %1. Save it as XML once more, or copy it again.</source>
        <translation>Berkas proyek ini terpotong atau rusak pada baris %1. Simpan sekali lagi sebagai XML, atau salin ulang.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>The mapping “%1” cannot be opened: %2</source>
        <translation>Pemetaan “%1” tidak dapat dibuka: %2</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Impor buku kerja</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Belum ada berkas</translation>
    </message>
    <message>
        <source>Drop workbooks here, or add them with the button at the right.</source>
        <translation>Seret buku kerja ke sini, atau tambahkan dengan tombol di kanan.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Impor %n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca berkas…</translation>
    </message>
    <message>
        <source>One step, which can be taken back with Ctrl+Z. Until then the plan stays as it is.</source>
        <translation>Satu langkah, dapat diurungkan dengan Ctrl+Z. Sebelum itu rencana tidak berubah.</translation>
    </message>
    <message>
        <source>Stopped; the preview shows what was read before.</source>
        <translation>Dihentikan; pratinjau menampilkan hasil bacaan sebelumnya.</translation>
    </message>
    <message>
        <source>Stopped; nothing was read. Add files to begin again.</source>
        <translation>Dihentikan; belum ada yang dibaca. Tambahkan berkas untuk mulai lagi.</translation>
    </message>
    <message>
        <source>%1 was imported. %2</source>
        <comment>files, what they made of the plan</comment>
        <translation>%1 telah diimpor. %2</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation>Buka pemetaan</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Pemetaan</translation>
    </message>
    <message>
        <source>Remember this mapping</source>
        <translation>Ingat pemetaan ini</translation>
    </message>
    <message>
        <source>Name of the mapping, e.g. “Masterplan konsultan”:</source>
        <translation>Nama pemetaan, misalnya “Masterplan konsultan”:</translation>
    </message>
    <message>
        <source>Remembered. The next workbook with these sheets is read by it.</source>
        <translation>Pemetaan diingat. Buku kerja berikutnya dengan lembar yang sama dibaca menurut pemetaan ini.</translation>
    </message>
    <message>
        <source>Import workbooks</source>
        <translation>Impor buku kerja</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OPD</source>
        <translation>
            <numerusform>%n OPD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team members</source>
        <translation>
            <numerusform>%n anggota tim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kelurahan</source>
        <translation>
            <numerusform>%n kelurahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n kriteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorers</source>
        <translation>
            <numerusform>%n penilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n nilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons</source>
        <translation>
            <numerusform>%n perbandingan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n kegiatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported while there are problems marked red.</source>
        <translation>Impor baru dapat dilakukan setelah masalah bertanda merah diselesaikan.</translation>
    </message>
    <message>
        <source>The plan holds all of this already; nothing changes.</source>
        <translation>Rencana sudah memuat semua ini; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Only details of rows change; see what will happen below.</source>
        <translation>Hanya rincian yang berubah; lihat “Yang akan terjadi” di bawah.</translation>
    </message>
    <message>
        <source>Changed: %1. Nothing is added.</source>
        <translation>Diperbarui: %1. Tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2.</source>
        <translation>Baru: %1. Diperbarui: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables recognised by their headings</source>
        <translation>
            <numerusform>%n tabel dikenali dari judul kolomnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Rp</source>
        <translation>Rp</translation>
    </message>
    <message>
        <source>Rp thousand</source>
        <translation>Rp ribu</translation>
    </message>
    <message>
        <source>Rp million</source>
        <translation>Rp juta</translation>
    </message>
    <message>
        <source>Rp billion</source>
        <translation>Rp miliar</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Baru: %1.</translation>
    </message>
    <message>
        <source>New: %1. What the plan holds stays as it is.</source>
        <translation>Baru: %1. Isi rencana yang sudah ada tidak berubah.</translation>
    </message>
    <message>
        <source>Workbooks, CSV and MS Project XML</source>
        <translation>Buku kerja, CSV, dan MS Project XML</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Remember this mapping…</source>
        <translation>Ingat pemetaan ini…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Tambah berkas…</translation>
    </message>
    <message>
        <source>Mapping by which the files are read</source>
        <translation>Pemetaan yang dipakai untuk membaca berkas</translation>
    </message>
    <message>
        <source>The corrections are used again for the next workbook with these sheets.</source>
        <translation>Koreksi dipakai lagi untuk buku kerja berikutnya dengan lembar yang sama.</translation>
    </message>
    <message>
        <source>Mapping: recognised</source>
        <translation>Pemetaan: dikenali otomatis</translation>
    </message>
    <message>
        <source>Mapping: %1</source>
        <translation>Pemetaan: %1</translation>
    </message>
    <message>
        <source>Mapping: corrected by hand</source>
        <translation>Pemetaan: dikoreksi sendiri</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dari berkas…</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>There is not enough memory for these files. Close other programs, or import fewer.</source>
        <translation>Memori tidak cukup untuk berkas ini. Tutup program lain, atau impor lebih sedikit berkas sekaligus.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>Targets by year</source>
        <translation>Target per tahun</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Indikator %1</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Tambah indikator</translation>
    </message>
    <message>
        <source>Indicators show whether the program has worked: what is measured, where it stands today, and where it shall be.</source>
        <translation>Indikator menunjukkan keberhasilan program: apa yang diukur, kondisi hari ini, dan yang hendak dicapai.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Select something to see and change it here.</source>
        <translation>Pilih satu baris untuk melihat dan mengubahnya di sini.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Letterhead and signatories</source>
        <translation>Kop dan penanda tangan</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Above the office</source>
        <translation>Di atas jabatan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Fields of your own, for the texts</source>
        <translation>Isian sendiri untuk teks</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Pilih logo…</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>Tanpa logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A line each, the last one is the address</source>
        <translation>Satu baris masing-masing, yang terakhir alamat</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a field. Use small letters, digits and _, such as nomor_sk.</source>
        <translation>“%1” tidak dapat menjadi nama isian. Pakai huruf kecil, angka, dan _, misalnya nomor_sk.</translation>
    </message>
    <message>
        <source>Two fields are called “%1”.</source>
        <translation>Ada dua isian bernama “%1”.</translation>
    </message>
</context>
<context>
    <name>LevelBars</name>
    <message numerus="yes">
        <source>%1: %n times</source>
        <comment>level</comment>
        <translation>
            <numerusform>%1: %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores given</source>
        <translation>Nilai yang diberikan</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pilar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>Rencana &amp;baru…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>B&amp;uka…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Simpan &amp;salinan…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Terapkan lagi</translation>
    </message>
    <message>
        <source>Name a version…</source>
        <translation>Namai versi…</translation>
    </message>
    <message>
        <source>Find program, OPD, command</source>
        <translation>Cari program, OPD, perintah</translation>
    </message>
    <message>
        <source>Filter the page</source>
        <translation>Saring halaman</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Panel rincian</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Your name and OPD…</source>
        <translation>Nama dan OPD Anda…</translation>
    </message>
    <message>
        <source>About Pilar</source>
        <translation>Tentang Pilar</translation>
    </message>
    <message>
        <source>Pilar %1: masterplan and quick wins of a smart city.
GPL-3.0-or-later.</source>
        <translation>Pilar %1: masterplan dan quick win kota cerdas.
GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang &amp;terakhir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Rencana</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Alat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>This plan cannot be opened</source>
        <translation>Rencana ini tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Restore the backup…</source>
        <translation>Pulihkan cadangan…</translation>
    </message>
    <message>
        <source>%1 restored.pilar</source>
        <translation>%1 dipulihkan.pilar</translation>
    </message>
    <message>
        <source>Restore the backup as</source>
        <translation>Pulihkan cadangan sebagai</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>The backup could not be copied to “%1”.</source>
        <translation>Cadangan tidak dapat disalin ke “%1”.</translation>
    </message>
    <message>
        <source>The plan was changed outside Pilar</source>
        <translation>Rencana diubah di luar Pilar</translation>
    </message>
    <message>
        <source>The content is not what Pilar wrote when the plan was last closed: another program changed it, or its bytes are damaged. Go on with it as it is?</source>
        <translation>Isinya tidak sama dengan yang ditulis Pilar saat rencana terakhir ditutup: program lain mengubahnya, atau isinya rusak. Lanjutkan apa adanya?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Tutup rencana</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Urungkan %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Terapkan lagi %1</translation>
    </message>
    <message>
        <source>%1 – Pilar</source>
        <translation>%1 – Pilar</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Buka rencana</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>This is the open plan itself; it is saved already. Choose another name for the copy.</source>
        <translation>Ini rencana yang sedang terbuka; sudah tersimpan. Pilih nama lain untuk salinannya.</translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation>Namai versi</translation>
    </message>
    <message>
        <source>Name of the present state, e.g. “Rapat 30 Agustus”:</source>
        <translation>Nama keadaan sekarang, mis. “Rapat 30 Agustus”:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>This page has no table to print.</source>
        <translation>Halaman ini tidak memuat tabel untuk dicetak.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>city, date</comment>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Every change is recorded with a name, so that the team can see who wrote what. Who works here?</source>
        <translation>Setiap perubahan dicatat dengan nama, agar tim tahu siapa menulis apa. Siapa yang bekerja di sini?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Print table…</source>
        <translation>&amp;Cetak tabel…</translation>
    </message>
    <message>
        <source>C&amp;lose plan</source>
        <translation>T&amp;utup rencana</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Salin seluruh tabel</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>Daftar temuan</translation>
    </message>
    <message>
        <source>Full screen for the projector</source>
        <translation>Layar penuh untuk proyektor</translation>
    </message>
    <message>
        <source>New plan from a workbook…</source>
        <translation>Rencana baru dari buku kerja…</translation>
    </message>
    <message>
        <source>City and period…</source>
        <translation>Kota dan periode…</translation>
    </message>
    <message>
        <source>Open the &amp;sample plan</source>
        <translation>Buka rencana &amp;contoh</translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation>&amp;Impor buku kerja…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Bantuan halaman ini</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Daftar isi bantuan</translation>
    </message>
    <message>
        <source>There is no program to print yet.</source>
        <translation>Belum ada program untuk dicetak.</translation>
    </message>
    <message>
        <source>Print the roadmap…</source>
        <translation>Cetak peta jalan…</translation>
    </message>
    <message>
        <source>Work calendar…</source>
        <translation>Kalender kerja…</translation>
    </message>
</context>
<context>
    <name>MakeProgramDialog</name>
    <message>
        <source>Make a program of it</source>
        <translation>Jadikan program</translation>
    </message>
    <message>
        <source>“%1” becomes a program with its name, lead, risks, partners and indicators. Both stay linked.</source>
        <translation>“%1” menjadi program dengan nama, OPD, risiko, mitra dan indikatornya. Keduanya tetap terkait.</translation>
    </message>
    <message>
        <source>Sub-dimension</source>
        <translation>Sub-dimensi</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Tahun anggaran</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Sumber dana %1</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Make the program</source>
        <translation>Jadikan program</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>not mapped yet</source>
        <translation>belum dipetakan</translation>
    </message>
</context>
<context>
    <name>ManyPrograms</name>
    <message>
        <source>What you fill in here is written into all of them, in one step.</source>
        <translation>Yang diisi di sini ditulis ke semuanya, dalam satu langkah.</translation>
    </message>
    <message>
        <source>Action group</source>
        <translation>Kelompok rencana aksi</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Pelaksanaan</translation>
    </message>
    <message>
        <source>to</source>
        <comment>2018 to 2021</comment>
        <translation>s.d.</translation>
    </message>
    <message>
        <source>various</source>
        <translation>beragam</translation>
    </message>
    <message>
        <source>“%1” is no OPD of this plan.</source>
        <translation>“%1” bukan OPD dalam rencana ini.</translation>
    </message>
    <message>
        <source>A year from 2000 to 2100, or nothing.</source>
        <translation>Tahun dari 2000 sampai 2100, atau kosong.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
</context>
<context>
    <name>MappedColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Judul di berkas</translation>
    </message>
    <message>
        <source>Field in Pilar</source>
        <translation>Bidang di Pilar</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Contoh isi</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Text, written in Markdown</source>
        <translation>Teks, ditulis dalam Markdown</translation>
    </message>
    <message>
        <source>Write here. Type { for a figure of the plan.</source>
        <translation>Tulis di sini. Ketik { untuk isian dari rencana.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%1 and %n others (%2)</source>
        <comment>scorer, score</comment>
        <translation>
            <numerusform>%1 dan %n lain (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean %1 · median %2 · std. deviation %3</source>
        <translation>Rata-rata %1 · median %2 · simp. baku %3</translation>
    </message>
    <message>
        <source>Nobody has given a score yet.</source>
        <translation>Belum ada yang memberi nilai.</translation>
    </message>
    <message>
        <source>Lowest: %1</source>
        <translation>Terendah: %1</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Tertinggi: %1</translation>
    </message>
    <message>
        <source>All agree on %1</source>
        <translation>Semua memberi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n have given no score</source>
        <translation>
            <numerusform>%n penilai belum mengisi</numerusform>
        </translation>
    </message>
    <message>
        <source>The candidate states no cost yet.</source>
        <translation>Biaya kandidat ini belum diisi.</translation>
    </message>
    <message>
        <source>The candidate states no duration yet.</source>
        <translation>Lama pelaksanaan kandidat ini belum diisi.</translation>
    </message>
    <message>
        <source>The candidate&apos;s cost: %1</source>
        <translation>Biaya kandidat: %1</translation>
    </message>
    <message numerus="yes">
        <source>The candidate&apos;s duration: %n months</source>
        <translation>
            <numerusform>Lama pelaksanaan kandidat: %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>the higher the worse (cost)</source>
        <translation>makin tinggi makin berat (biaya)</translation>
    </message>
    <message>
        <source>the higher the better</source>
        <translation>makin tinggi makin baik</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>bobot %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scores over all candidates</source>
        <translation>
            <numerusform>%n nilai dari semua kandidat</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken from the candidate&apos;s own figures.</source>
        <translation>Diambil dari data kandidat sendiri.</translation>
    </message>
    <message numerus="yes">
        <source>%n scores are missing</source>
        <translation>
            <numerusform>%n nilai belum diisi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>29 scores are missing: names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n other scorers</source>
        <comment>29 scores are missing: names</comment>
        <translation>
            <numerusform>%1: %2 dan %n penilai lain</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement of the scorers: %1 (Kendall&apos;s W %2, Krippendorff&apos;s α %3)</source>
        <translation>Kesepakatan penilai: %1 (W Kendall %2, α Krippendorff %3)</translation>
    </message>
    <message>
        <source>This is the candidate&apos;s own cost. Change it in the candidate&apos;s profile.</source>
        <translation>Ini biaya kandidat sendiri. Ubah di profil kandidat.</translation>
    </message>
    <message>
        <source>These are the candidate&apos;s own months. Change them in the candidate&apos;s profile.</source>
        <translation>Ini lama pelaksanaan kandidat sendiri. Ubah di profil kandidat.</translation>
    </message>
    <message>
        <source>The spread is computed. Choose “Scores” and a scorer above to fill in scores.</source>
        <translation>Sebaran adalah hasil hitungan. Pilih “Nilai” dan seorang penilai di atas untuk mengisi nilai.</translation>
    </message>
    <message>
        <source>The mean is computed. Choose a scorer above to fill in scores.</source>
        <translation>Rata-rata adalah hasil hitungan. Pilih seorang penilai di atas untuk mengisi nilai.</translation>
    </message>
    <message>
        <source>This round is closed and does not change. Open a new round to score again.</source>
        <translation>Sesi ini sudah ditutup dan tidak berubah lagi. Buka sesi baru untuk menilai lagi.</translation>
    </message>
    <message>
        <source>%1 is outside the scale of %2: %3 to %4.</source>
        <comment>value, criterion, ends of the scale</comment>
        <translation>%1 di luar skala %2: %3 sampai %4.</translation>
    </message>
    <message>
        <source>%1 is too small: at least %2.</source>
        <translation>%1 terlalu kecil: paling sedikit %2.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2.</source>
        <translation>%1 terlalu besar: paling banyak %2.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it like 3 or 2,5.</source>
        <translation>“%1” bukan angka. Tulis seperti 3 atau 2,5.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write a weight like 15 or 12,5.</source>
        <translation>“%1” bukan angka. Tulis bobot seperti 15 atau 12,5.</translation>
    </message>
    <message>
        <source>A weight lies between 0% and 100%.</source>
        <translation>Bobot antara 0% dan 100%.</translation>
    </message>
    <message>
        <source>These weights come to %1 together; no more than 100% is possible.</source>
        <translation>Bobot ini berjumlah %1; paling banyak 100%.</translation>
    </message>
    <message>
        <source>%1 × %2: %3 Nothing was changed.</source>
        <comment>candidate, criterion, sentence</comment>
        <translation>%1 × %2: %3 Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>jumlah %1</translation>
    </message>
    <message>
        <source>score · rank</source>
        <translation>nilai · urutan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>%1 rank</source>
        <comment>method</comment>
        <translation>Urutan %1</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>Agreement of the scorers: %1 (Krippendorff&apos;s α %2)</source>
        <translation>Kesepakatan penilai: %1 (α Krippendorff %2)</translation>
    </message>
    <message>
        <source>scale %1–%2</source>
        <translation>skala %1–%2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>urutan</translation>
    </message>
    <message>
        <source>Place given by the team</source>
        <translation>Urutan dari tim</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>Matrix of candidates and criteria</source>
        <translation>Matriks kandidat dan kriteria</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>code and name of a candidate, criterion, value</comment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Bobot %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scorers have given no score here</source>
        <translation>
            <numerusform>%n penilai belum mengisi di sini</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is open to read only.</source>
        <translation>Rencana ini dibuka hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>The block of %1 × %2 does not fit here. Nothing was changed.</source>
        <comment>rows, columns</comment>
        <translation>Blok %1 × %2 tidak muat di sini. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message>
        <source>Round of scoring</source>
        <translation>Sesi penilaian</translation>
    </message>
    <message>
        <source>Whose scores</source>
        <translation>Nilai siapa</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Urut menurut</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Isi sel</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Sebaran</translation>
    </message>
    <message>
        <source>Impact × effort</source>
        <translation>Dampak × upaya</translation>
    </message>
    <message>
        <source>Rounds, scorers, criteria</source>
        <translation>Sesi, penilai, kriteria</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (ditutup)</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Sesi pertama</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n scorers</source>
        <translation>
            <numerusform>Rata-rata %n penilai</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Urut: %1</translation>
    </message>
    <message>
        <source>list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>One candidate at a time for the projector (%1)</source>
        <translation>Satu kandidat sebesar layar untuk proyektor (%1)</translation>
    </message>
    <message>
        <source>the team&apos;s places</source>
        <translation>urutan tim</translation>
    </message>
</context>
<context>
    <name>MatrixLegend</name>
    <message>
        <source>bright = scorers differ widely</source>
        <translation>terang = penilai berbeda jauh</translation>
    </message>
    <message>
        <source>dark = scorers differ widely</source>
        <translation>gelap = penilai berbeda jauh</translation>
    </message>
    <message>
        <source>standard deviation of the scores</source>
        <translation>simpangan baku nilai</translation>
    </message>
    <message>
        <source>a scorer is missing</source>
        <translation>ada penilai belum mengisi</translation>
    </message>
    <message>
        <source>bright = speaks for it; ↓ read inverted</source>
        <translation>terang = mendukung; ↓ dibaca terbalik</translation>
    </message>
    <message>
        <source>dark = speaks for it; ↓ read inverted</source>
        <translation>gelap = mendukung; ↓ dibaca terbalik</translation>
    </message>
    <message>
        <source>rank differs by 2 or more</source>
        <translation>urutan metode berselisih ≥ 2</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Matriks</translation>
    </message>
    <message>
        <source>Filter candidates</source>
        <translation>Saring kandidat</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Tambah kriteria</translation>
    </message>
    <message>
        <source>Here quick-win candidates are compared by criteria: each scorer gives scores, the program ranks.</source>
        <translation>Di sini kandidat quick win dibandingkan menurut kriteria: tiap penilai memberi nilai, Pilar menyusun urutannya.</translation>
    </message>
    <message>
        <source>Take eleven standard criteria</source>
        <translation>Pakai sebelas kriteria baku</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Impor buku kerja…</translation>
    </message>
    <message>
        <source>Write the first criterion</source>
        <translation>Tulis kriteria pertama</translation>
    </message>
    <message>
        <source>There are no candidates for quick win yet.</source>
        <translation>Belum ada kandidat quick win.</translation>
    </message>
    <message>
        <source>Open the page of candidates</source>
        <translation>Buka halaman Kandidat</translation>
    </message>
    <message>
        <source>Nobody scores yet: scores are given by scorers, mostly one an OPD.</source>
        <translation>Belum ada penilai. Nilai diberikan oleh penilai, biasanya satu tiap OPD.</translation>
    </message>
    <message>
        <source>Add scorers…</source>
        <translation>Tambah penilai…</translation>
    </message>
    <message>
        <source>%1 candidates × %2 criteria × %3 scorers</source>
        <translation>%1 kandidat × %2 kriteria × %3 penilai</translation>
    </message>
    <message numerus="yes">
        <source>%n scores missing</source>
        <translation>
            <numerusform>%n nilai belum diisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bold line: the first %n are proposed</source>
        <translation>
            <numerusform>garis tebal: %n teratas diusulkan</numerusform>
        </translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Kriteria baru</translation>
    </message>
    <message>
        <source>Proposed candidates</source>
        <translation>Kandidat yang diusulkan</translation>
    </message>
    <message>
        <source>How many from the top are proposed? The bold line stands below them.</source>
        <translation>Berapa kandidat teratas yang diusulkan? Garis tebal ada di bawahnya.</translation>
    </message>
    <message>
        <source>Sort by this criterion</source>
        <translation>Urutkan menurut kriteria ini</translation>
    </message>
    <message>
        <source>Change it in the inspector</source>
        <translation>Ubah di panel kanan</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Geser ke kiri</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Geser ke kanan</translation>
    </message>
    <message>
        <source>Make the weights sum up to 100%</source>
        <translation>Jadikan jumlah bobot 100%</translation>
    </message>
    <message>
        <source>Delete with its scores</source>
        <translation>Hapus beserta nilainya</translation>
    </message>
    <message>
        <source>Open the candidate&apos;s profile</source>
        <translation>Buka profil kandidat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Isi ke bawah</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Isi ke kanan</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Sesi baru</translation>
    </message>
    <message>
        <source>Name and date of the round</source>
        <translation>Nama dan tanggal sesi</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Buka lagi sesi ini</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Tutup sesi</translation>
    </message>
    <message>
        <source>Number of proposed candidates…</source>
        <translation>Jumlah kandidat yang diusulkan…</translation>
    </message>
    <message>
        <source>Delete the round with its scores</source>
        <translation>Hapus sesi beserta nilainya</translation>
    </message>
    <message>
        <source>Name and weight of the scorer</source>
        <translation>Nama dan bobot penilai</translation>
    </message>
    <message>
        <source>Delete the scorer with the scores</source>
        <translation>Hapus penilai beserta nilainya</translation>
    </message>
    <message>
        <source>Add the standard criteria</source>
        <translation>Tambah kriteria baku</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Salin tabel</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>The higher the better</source>
        <translation>Makin tinggi makin baik</translation>
    </message>
    <message>
        <source>The higher the worse (cost)</source>
        <translation>Makin tinggi makin buruk (biaya)</translation>
    </message>
    <message>
        <source>Lock the weight</source>
        <translation>Kunci bobot</translation>
    </message>
    <message>
        <source>filled in on behalf of %1</source>
        <translation>mengisi atas nama %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>SAW normalised by</source>
        <translation>SAW dinormalkan menurut</translation>
    </message>
    <message>
        <source>Scores of all together</source>
        <translation>Nilai bersama</translation>
    </message>
    <message numerus="yes">
        <source>Settle the first %n as quick wins</source>
        <translation>
            <numerusform>Tetapkan %n teratas sebagai quick win</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a place by decision of the team…</source>
        <translation>Beri urutan menurut keputusan tim…</translation>
    </message>
    <message>
        <source>Back to its computed place</source>
        <translation>Kembali ke urutan hitungan</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Kestabilan</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Add a member to the selected body</source>
        <translation>Tambah anggota pada kelompok terpilih</translation>
    </message>
    <message>
        <source>Here stand the members of the Smart City Council, the implementation team and the forum, as the mayor&apos;s decree names them.</source>
        <translation>Di sini tercatat anggota Dewan Smart City, Tim Pelaksana dan Forum, seperti dalam keputusan kepala daerah.</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Impor buku kerja…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tempel tabel</translation>
    </message>
    <message>
        <source>Write the first member</source>
        <translation>Tulis anggota pertama</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Tambah anggota</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>“%1” is no OPD of this plan.</source>
        <translation>“%1” bukan OPD rencana ini.</translation>
    </message>
    <message>
        <source>“%1” is no body. Bodies are: %2.</source>
        <translation>“%1” tidak dikenal. Pilihannya: %2.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Kelompok</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n anggota</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>MethodChart</name>
    <message>
        <source>Rank by each method</source>
        <translation>Urutan menurut setiap metode</translation>
    </message>
</context>
<context>
    <name>MethodsDialog</name>
    <message>
        <source>Compare the methods</source>
        <translation>Bandingkan metode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Bobot</translation>
    </message>
</context>
<context>
    <name>MonthPlanEditor</name>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Months 1 to 12</source>
        <translation>Bulan ke-1 s.d. 12</translation>
    </message>
    <message>
        <source>From %1 to %2. Click the months of an activity.</source>
        <translation>Dari %1 sampai %2. Klik bulan pelaksanaan tiap kegiatan.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Kegiatan baru</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Rencana baru</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Kabupaten</source>
        <translation>Kabupaten</translation>
    </message>
    <message>
        <source>Tangerang Selatan</source>
        <translation>Tangerang Selatan</translation>
    </message>
    <message>
        <source>City or regency</source>
        <translation>Kota atau kabupaten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>to</source>
        <translation>s.d.</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>From a workbook (XLSX, ODS, CSV)</source>
        <translation>Dari buku kerja (XLSX, ODS, CSV)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Buat rencana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Where the plan is kept</source>
        <translation>Tempat menyimpan rencana</translation>
    </message>
    <message>
        <source>Plans (*.pilar)</source>
        <translation>Rencana (*.pilar)</translation>
    </message>
    <message>
        <source>The first year comes after the last one.</source>
        <translation>Tahun awal melewati tahun akhir.</translation>
    </message>
    <message>
        <source>A file of this name exists already and is not overwritten. Choose another name.</source>
        <translation>Berkas dengan nama ini sudah ada dan tidak ditimpa. Pilih nama lain.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>The plan has no program yet</source>
        <translation>Rencana belum memuat program</translation>
    </message>
    <message>
        <source>Import the consultant&apos;s workbook, or write the first program.</source>
        <translation>Impor buku kerja konsultan, atau tulis program pertama.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>No version has a name yet</source>
        <translation>Belum ada versi bernama</translation>
    </message>
    <message>
        <source>Name the state before a meeting: later you see what has changed since.</source>
        <translation>Namai keadaan sebelum rapat; nanti terlihat apa saja yang berubah.</translation>
    </message>
    <message>
        <source>Name a version…</source>
        <translation>Namai versi…</translation>
    </message>
    <message numerus="yes">
        <source>%n problems stand in the way of the review</source>
        <translation>
            <numerusform>%n masalah menghalangi evaluasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings that a reviewer will ask about</source>
        <translation>
            <numerusform>%n peringatan yang akan ditanyakan asesor</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Buka daftar</translation>
    </message>
    <message numerus="yes">
        <source>%n other scorers</source>
        <translation>
            <numerusform>%n penilai lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick-win scores are missing</source>
        <translation>
            <numerusform>%n nilai quick win belum diisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the matrix</source>
        <translation>Buka matriks</translation>
    </message>
    <message>
        <source>%1 takes more than 12 months</source>
        <translation>%1 memerlukan lebih dari 12 bulan</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates take more than 12 months</source>
        <translation>
            <numerusform>%n kandidat memerlukan lebih dari 12 bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n months</source>
        <translation>
            <numerusform>%1, %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>A quick win is felt within a year.</source>
        <translation>Quick win harus terasa dalam satu tahun.</translation>
    </message>
    <message>
        <source>Open the candidates</source>
        <translation>Buka kandidat</translation>
    </message>
    <message>
        <source>The ceiling of %1 in %2 is exceeded</source>
        <translation>Pagu %1 tahun %2 terlampaui</translation>
    </message>
    <message>
        <source>The ceiling of %1 is exceeded</source>
        <comment>a year</comment>
        <translation>Pagu tahun %1 terlampaui</translation>
    </message>
    <message>
        <source>Planned %1, ceiling %2</source>
        <translation>Rencana %1, pagu %2</translation>
    </message>
    <message>
        <source>Open the budget</source>
        <translation>Buka anggaran</translation>
    </message>
    <message>
        <source>No candidate for a quick win yet</source>
        <translation>Belum ada kandidat quick win</translation>
    </message>
    <message>
        <source>What can be felt within a year? Derive candidates from the programs.</source>
        <translation>Apa yang dapat terasa dalam setahun? Turunkan kandidat dari program.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Tutup pemberitahuan</translation>
    </message>
</context>
<context>
    <name>OutcomePane</name>
    <message>
        <source>What is shown of the import</source>
        <translation>Yang ditampilkan tentang impor</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Tidak ada yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Problems of the import</source>
        <translation>Masalah dalam impor</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Yang dilakukan impor</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Yang perlu diperiksa</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Semua lembar</translation>
    </message>
    <message>
        <source>Only the shown sheet</source>
        <translation>Hanya lembar ini</translation>
    </message>
    <message>
        <source>Problems of which sheets</source>
        <translation>Masalah dari lembar mana</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n masalah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>New chapter</source>
        <translation>Bab baru</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Masterplan</source>
        <translation>Masterplan</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Peta Jalan</translation>
    </message>
    <message>
        <source>OPD &amp; Team</source>
        <translation>OPD &amp; Tim</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriks</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Pratinjau laporan</translation>
    </message>
</context>
<context>
    <name>PairQuestion</name>
    <message>
        <source>%1 and %2 are equally important</source>
        <translation>%1 dan %2 sama penting</translation>
    </message>
    <message>
        <source>%1 is equally or slightly more important than %2</source>
        <translation>%1 sama atau sedikit lebih penting daripada %2</translation>
    </message>
    <message>
        <source>%1 is slightly more important than %2</source>
        <translation>%1 sedikit lebih penting daripada %2</translation>
    </message>
    <message>
        <source>%1 is slightly or clearly more important than %2</source>
        <translation>%1 sedikit sampai jelas lebih penting daripada %2</translation>
    </message>
    <message>
        <source>%1 is clearly more important than %2</source>
        <translation>%1 jelas lebih penting daripada %2</translation>
    </message>
    <message>
        <source>%1 is clearly or very clearly more important than %2</source>
        <translation>%1 jelas sampai sangat jelas lebih penting daripada %2</translation>
    </message>
    <message>
        <source>%1 is very clearly more important than %2</source>
        <translation>%1 sangat jelas lebih penting daripada %2</translation>
    </message>
    <message>
        <source>%1 is very clearly or absolutely more important than %2</source>
        <translation>%1 sangat jelas sampai mutlak lebih penting daripada %2</translation>
    </message>
    <message>
        <source>%1 is absolutely more important than %2</source>
        <translation>%1 mutlak lebih penting daripada %2</translation>
    </message>
    <message>
        <source>Next open pair</source>
        <translation>Pasangan berikutnya</translation>
    </message>
    <message>
        <source>Take this comparison away</source>
        <translation>Hapus perbandingan ini</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation>Pasangan sebelumnya</translation>
    </message>
    <message>
        <source>Pair after</source>
        <translation>Pasangan sesudahnya</translation>
    </message>
    <message>
        <source>Pair %1 of %2, %3 compared</source>
        <comment>numbers</comment>
        <translation>Pasangan %1 dari %2, %3 sudah dibandingkan</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two criteria, which matters more</comment>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>Not compared yet. Pull towards the one that matters more; space or a click on the middle says equally important.</source>
        <translation>Belum dibandingkan. Tarik ke arah yang lebih penting; spasi atau klik di tengah berarti sama penting.</translation>
    </message>
</context>
<context>
    <name>PartSection</name>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>Add a partner…</source>
        <translation>Tambah mitra…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Who works here?</source>
        <translation>Siapa yang bekerja di sini?</translation>
    </message>
    <message>
        <source>Every change is recorded with your name, so that the team can see who wrote what.</source>
        <translation>Setiap perubahan dicatat dengan nama Anda, agar tim tahu siapa menulis apa.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
</context>
<context>
    <name>PillarForm</name>
    <message>
        <source>Add another name…</source>
        <translation>Tambah nama lain…</translation>
    </message>
    <message>
        <source>Names that an import recognises as this one.</source>
        <translation>Nama yang dikenali impor sebagai yang ini.</translation>
    </message>
    <message>
        <source>Add a sub-dimension…</source>
        <translation>Tambah sub-dimensi…</translation>
    </message>
    <message>
        <source>Sub-dimensions</source>
        <translation>Sub-dimensi</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Pillar %1</source>
        <translation>Dimensi %1</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Place given by the team</source>
        <translation>Urutan dari tim</translation>
    </message>
    <message>
        <source>“%1” is computed to be in place %2. The computed order stays visible beside the team&apos;s.</source>
        <translation>Menurut hitungan “%1” berada di urutan %2. Urutan hitungan tetap terlihat di samping urutan tim.</translation>
    </message>
    <message>
        <source>e.g. the mayor&apos;s direction of 30 August</source>
        <translation>mis. arahan wali kota 30 Agustus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Give the place</source>
        <translation>Beri urutan</translation>
    </message>
</context>
<context>
    <name>PlainMatrix</name>
    <message>
        <source>“%1” is not a weight. Give one number from 0 up for each criterion: 0.5,0.3,0.2 or 0,5;0,3;0,2.</source>
        <translation>“%1” bukan bobot. Beri satu bilangan mulai 0 untuk tiap kriteria: 0.5,0.3,0.2 atau 0,5;0,3;0,2.</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: %4</source>
        <translation>“%1”, baris %2, kolom %3: %4</translation>
    </message>
    <message>
        <source>a quotation mark opens and never closes.</source>
        <translation>tanda kutip dibuka dan tidak pernah ditutup.</translation>
    </message>
    <message numerus="yes">
        <source>the line ends before this cell; it needs %n cells.</source>
        <translation>
            <numerusform>baris berakhir sebelum sel ini; yang diperlukan %n sel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the line goes on after its last criterion; it needs %n cells.</source>
        <translation>
            <numerusform>baris berlanjut setelah kriteria terakhir; yang diperlukan %n sel.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends too early. A matrix begins with three lines: criterion names, then benefit or cost, then weights.</source>
        <translation>“%1” berakhir terlalu awal. Matriks diawali tiga baris: nama kriteria, lalu benefit atau cost, lalu bobot.</translation>
    </message>
    <message>
        <source>“%1” should not stand here: the first cell of the first three lines is empty.</source>
        <translation>“%1” tidak boleh ada di sini: sel pertama pada tiga baris pertama harus kosong.</translation>
    </message>
    <message>
        <source>the criterion has no name.</source>
        <translation>kriteria ini tidak bernama.</translation>
    </message>
    <message>
        <source>the names of the criteria are missing.</source>
        <translation>nama kriteria tidak ada.</translation>
    </message>
    <message>
        <source>“%1” is neither benefit nor cost.</source>
        <translation>“%1” bukan benefit dan bukan cost.</translation>
    </message>
    <message>
        <source>“%1” is not a weight, a number from 0 up.</source>
        <translation>“%1” bukan bobot, yaitu bilangan mulai 0.</translation>
    </message>
    <message>
        <source>“%1” has %2 criteria, but %3 weights are given. Give one for each.</source>
        <translation>“%1” memuat %2 kriteria, tetapi diberi %3 bobot. Beri satu untuk tiap kriteria.</translation>
    </message>
    <message>
        <source>the line has values but no name.</source>
        <translation>baris ini bernilai tetapi tidak bernama.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write decimals with a point; a missing value is an empty cell.</source>
        <translation>“%1” bukan bilangan. Tulis desimal dengan titik; nilai yang tidak ada adalah sel kosong.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write decimals with a comma; a missing value is an empty cell.</source>
        <translation>“%1” bukan bilangan. Tulis desimal dengan koma; nilai yang tidak ada adalah sel kosong.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 The newest sound backup is from %2: %3</source>
        <translation>%1 Cadangan utuh terbaru bertanggal %2: %3</translation>
    </message>
    <message>
        <source>“%1” was opened to read and cannot be changed here.</source>
        <translation>“%1” dibuka hanya untuk dibaca dan tidak dapat diubah di sini.</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: it was moved or deleted, or the stick was taken out. Nothing was changed. Save a copy to keep what you see.</source>
        <translation>“%1” tidak lagi ada di tempatnya: dipindahkan, dihapus, atau diska lepasnya dicabut. Tidak ada yang berubah. Simpan salinan agar yang terlihat ini tidak hilang.</translation>
    </message>
    <message>
        <source>“%1” is not as Pilar left it: another program changed it, or its bytes are damaged. Compare it with a backup before you go on.</source>
        <translation>“%1” tidak seperti saat terakhir ditutup Pilar: diubah program lain atau berkasnya rusak. Bandingkan dengan cadangan sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>“%1” is the plan itself, which is always saved. Choose another name for the copy.</source>
        <translation>“%1” adalah rencana ini sendiri, yang selalu tersimpan. Pilih nama lain untuk salinannya.</translation>
    </message>
</context>
<context>
    <name>Predecessors</name>
    <message>
        <source>There is no activity “%1”. Write codes like 12, 12FS+5 or 14SS.</source>
        <translation>Kegiatan “%1” tidak ada. Tulis kode seperti 12, 12FS+5, atau 14SS.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi sel</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sheet</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanyakan lagi</translation>
    </message>
    <message>
        <source>Add as an OPD</source>
        <translation>Tambahkan sebagai OPD</translation>
    </message>
    <message>
        <source>Record as a partner</source>
        <translation>Catat sebagai mitra</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Choose the OPD…</source>
        <translation>Pilih OPD…</translation>
    </message>
    <message>
        <source>Choose the scorer…</source>
        <translation>Pilih penilai…</translation>
    </message>
    <message>
        <source>Stops the import</source>
        <translation>Menghalangi impor</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Keluarkan berkas ini</translation>
    </message>
    <message>
        <source>Decided by hand.</source>
        <translation>Diputuskan sendiri.</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Selected together</source>
        <translation>Dipilih bersama</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>No. %1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n kegiatan</numerusform>
        </translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Belum ada kegiatan</translation>
    </message>
    <message>
        <source>No candidate</source>
        <translation>Bukan kandidat</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>Action group</source>
        <translation>Kelompok rencana aksi</translation>
    </message>
    <message>
        <source>“%1” is no OPD of this plan. Add it on the page OPD &amp; Tim first.</source>
        <translation>“%1” bukan OPD dalam rencana ini. Tambahkan dahulu di halaman OPD &amp; Tim.</translation>
    </message>
    <message>
        <source>Supporting OPD</source>
        <translation>OPD pendukung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Pelaksanaan</translation>
    </message>
    <message>
        <source>to</source>
        <comment>2018 to 2021</comment>
        <translation>s.d.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Tampilkan di peta jalan</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Quick win</translation>
    </message>
</context>
<context>
    <name>ProgramHeader</name>
    <message>
        <source>Not mapped yet</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>Not mapped yet</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>“%1” is no OPD of this plan.</source>
        <translation>“%1” bukan OPD dalam rencana ini.</translation>
    </message>
    <message>
        <source>“%1” is no OPD of this plan. Add it on the page OPD &amp; Tim first.</source>
        <translation>“%1” bukan OPD dalam rencana ini. Tambahkan dulu di halaman OPD &amp; Tim.</translation>
    </message>
    <message>
        <source>It would finish before it starts.</source>
        <translation>Selesainya akan mendahului mulainya.</translation>
    </message>
    <message>
        <source>Progress is a whole number from 0 to 100.</source>
        <translation>Progres adalah bilangan bulat dari 0 sampai 100.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Program/innovation</source>
        <translation>Program/inovasi</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>PJ utama</translation>
    </message>
    <message>
        <source>Supporting OPD</source>
        <translation>OPD pendukung</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Jangka</translation>
    </message>
    <message>
        <source>Rp million</source>
        <translation>Rp juta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n kegiatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Belum mulai</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Without activities</source>
        <translation>Tanpa kegiatan</translation>
    </message>
    <message>
        <source>Without a lead</source>
        <translation>Tanpa penanggung jawab</translation>
    </message>
    <message>
        <source>Horizon not known</source>
        <translation>Jangka belum diketahui</translation>
    </message>
    <message>
        <source>Action group</source>
        <translation>Kelompok rencana aksi</translation>
    </message>
    <message>
        <source>RPJMD reference</source>
        <translation>Acuan RPJMD</translation>
    </message>
    <message>
        <source>Renstra reference</source>
        <translation>Acuan Renstra</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Kode resmi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>“%1” are no years. Write them like 2018–2021.</source>
        <translation>“%1” bukan tahun. Tulis seperti 2018–2021.</translation>
    </message>
    <message>
        <source>“%1” is no horizon. Choose one of: %2.</source>
        <translation>“%1” bukan jangka waktu. Pilih salah satu: %2.</translation>
    </message>
    <message>
        <source>“%1” is no action group. Choose one of: %2.</source>
        <translation>“%1” bukan kelompok rencana aksi. Pilih salah satu: %2.</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Masterplan</source>
        <translation>Masterplan</translation>
    </message>
    <message>
        <source>Filter programs</source>
        <translation>Saring program</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Kelompokkan menurut</translation>
    </message>
    <message>
        <source>Group: pillar</source>
        <translation>Kelompok: dimensi</translation>
    </message>
    <message>
        <source>Group: OPD</source>
        <translation>Kelompok: OPD</translation>
    </message>
    <message>
        <source>Group: horizon</source>
        <translation>Kelompok: jangka</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Kelompok: tanpa</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Pilih kolom</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Here stand the pillars with their programs, who leads them, when and for how much money.</source>
        <translation>Di sini tampil dimensi dengan programnya: siapa penanggung jawab, kapan, dan berapa anggarannya.</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Impor buku kerja…</translation>
    </message>
    <message>
        <source>Write the first program</source>
        <translation>Tulis program pertama</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>Tambah program</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Tambah kegiatan</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Tampilkan di peta jalan</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Program baru</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Kegiatan baru</translation>
    </message>
    <message>
        <source>Add a pillar</source>
        <translation>Tambah dimensi</translation>
    </message>
    <message>
        <source>Add a sub-dimension</source>
        <translation>Tambah sub-dimensi</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Buka semua lipatan</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Lipat semua</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>Cetak tabel…</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Salin seluruh tabel</translation>
    </message>
    <message>
        <source>New pillar</source>
        <translation>Dimensi baru</translation>
    </message>
    <message>
        <source>New sub-dimension</source>
        <translation>Sub-dimensi baru</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Hapus %n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: status</source>
        <translation>Kelompok: status</translation>
    </message>
    <message>
        <source>Only programs with problems or warnings</source>
        <translation>Hanya program yang bermasalah atau berperingatan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCurve</name>
    <message>
        <source>Planned and actual progress</source>
        <translation>Kemajuan rencana dan kenyataan</translation>
    </message>
    <message>
        <source>work days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>anggaran</translation>
    </message>
    <message>
        <source>● reported</source>
        <translation>● dilaporkan</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Here you see what should be done by a day and what is, once there are activities with dates.</source>
        <translation>Di sini terlihat apa yang seharusnya sudah dikerjakan pada suatu tanggal dan kenyataannya, setelah ada kegiatan yang bertanggal.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>Progress by</source>
        <translation>Kemajuan menurut</translation>
    </message>
    <message>
        <source>Work days</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Nyata dari rencana</translation>
    </message>
    <message>
        <source>Programs behind</source>
        <translation>Program tertinggal</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Berisiko terlambat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Seluruh rencana</translation>
    </message>
    <message>
        <source>There is no budget yet.</source>
        <translation>Belum ada anggaran.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>No program is behind its plan.</source>
        <translation>Tidak ada program yang tertinggal.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Tidak ada yang terlambat.</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>tertinggal %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>menunggu %1</translation>
    </message>
    <message>
        <source>Nothing else is at risk.</source>
        <translation>Tidak ada lagi yang berisiko.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Projector</source>
        <translation>Proyektor</translation>
    </message>
    <message numerus="yes">
        <source>Scores of %n scorers</source>
        <translation>
            <numerusform>Sebaran nilai %n penilai</numerusform>
        </translation>
    </message>
    <message>
        <source>circle: how many scorers</source>
        <translation>lingkaran: banyaknya penilai</translation>
    </message>
    <message>
        <source>upright line: joint value</source>
        <translation>garis tegak: nilai bersama</translation>
    </message>
    <message>
        <source>↓ less is better</source>
        <translation>↓ makin kecil makin baik</translation>
    </message>
    <message>
        <source>← %1</source>
        <comment>code of the candidate before</comment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>%1 →</source>
        <comment>code of the candidate after</comment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>N hide the names of scorers · ↑ ↓ criterion</source>
        <translation>N sembunyikan nama penilai · ↑ ↓ kriteria</translation>
    </message>
    <message>
        <source>N show the names of scorers</source>
        <translation>N tampilkan nama penilai</translation>
    </message>
    <message>
        <source>%1 of %2      Esc back to the matrix</source>
        <translation>%1 dari %2      Esc kembali ke matriks</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>hari ini %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Rencana terakhir</translation>
    </message>
    <message>
        <source>Plans that you open are listed here.</source>
        <translation>Rencana yang Anda buka tercantum di sini.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Tidak ditemukan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the list; the file stays</source>
        <translation>Keluarkan dari daftar; berkasnya tetap ada</translation>
    </message>
    <message>
        <source>Take %1 out of the list</source>
        <translation>Keluarkan %1 dari daftar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Gambar %1</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Sumber belum diketahui</translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>Budget need (Rp million)</source>
        <translation>Kebutuhan anggaran (Rp juta)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porsi</translation>
    </message>
    <message>
        <source>The programs need %1 in %2.</source>
        <translation>Kebutuhan anggaran seluruh program %1 pada %2.</translation>
    </message>
    <message>
        <source>%1 of it comes from the APBD.</source>
        <translation>Sebesar %1 bersumber dari APBD.</translation>
    </message>
    <message>
        <source>Where a program names several sources and no split, all its money is counted under the first.</source>
        <translation>Bila sebuah program menyebut beberapa sumber dana tanpa pembagian, seluruh anggarannya dihitung pada sumber pertama.</translation>
    </message>
    <message>
        <source>Ceilings and what is planned under them (Rp million)</source>
        <translation>Pagu dan anggaran yang direncanakan (Rp juta)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Pagu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa pagu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>semua sumber</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>melampaui pagu</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Budget need by year and dimension</source>
        <translation>Kebutuhan anggaran menurut tahun dan dimensi</translation>
    </message>
    <message>
        <source>A column a year, its parts the dimensions.</source>
        <translation>Satu kolom per tahun, bagiannya menurut dimensi.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Budget need by dimension and year</source>
        <translation>Kebutuhan anggaran menurut dimensi dan tahun</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Budget need by source and year</source>
        <translation>Kebutuhan anggaran menurut sumber dana dan tahun</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>masalah</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>What a reviewer would ask about</source>
        <translation>Yang akan ditanyakan penelaah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message numerus="yes">
        <source>%n more are shown by the program.</source>
        <translation>
            <numerusform>%n lainnya ditampilkan di program Pilar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completeness by dimension</source>
        <translation>Kelengkapan menurut dimensi</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>%1 of the checks that a reviewer would make are passed. There are %2 problems, %3 warnings and %4 notes.</source>
        <translation>Sebanyak %1 pemeriksaan yang lazim dilakukan penelaah terpenuhi. Terdapat %2 masalah, %3 peringatan dan %4 catatan.</translation>
    </message>
    <message>
        <source>Without sub-dimension</source>
        <translation>Tanpa sub-dimensi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Program or innovation</source>
        <translation>Program/inovasi</translation>
    </message>
    <message>
        <source>Lead OPD</source>
        <translation>PJ utama</translation>
    </message>
    <message>
        <source>Supporting OPD and partners</source>
        <translation>OPD pendukung dan mitra</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Programs of %1</source>
        <translation>Program %1</translation>
    </message>
    <message>
        <source>Indicators and targets of %1</source>
        <translation>Indikator dan target %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kondisi awal</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2 programs in %3 sub-dimensions.</source>
        <translation>%1 memuat %2 program pada %3 sub-dimensi.</translation>
    </message>
    <message>
        <source>They need %1 in %2.</source>
        <translation>Kebutuhan anggarannya %1 pada %2.</translation>
    </message>
    <message>
        <source>Led most by: %1.</source>
        <translation>Penanggung jawab terbanyak: %1.</translation>
    </message>
    <message>
        <source>This dimension has no program yet.</source>
        <translation>Dimensi ini belum memiliki program.</translation>
    </message>
    <message>
        <source>Programs and budget need</source>
        <translation>Program dan kebutuhan anggaran</translation>
    </message>
    <message>
        <source>Indicators and targets</source>
        <translation>Indikator dan target</translation>
    </message>
    <message>
        <source>Programs not mapped yet</source>
        <translation>Program yang belum dipetakan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Quick-win candidates</source>
        <translation>Kandidat quick win</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Pengusul</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Cost (Rp million)</source>
        <translation>Biaya (Rp juta)</translation>
    </message>
    <message>
        <source>Conditions met</source>
        <translation>Syarat terpenuhi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>the candidate&apos;s own cost</source>
        <translation>biaya kandidat</translation>
    </message>
    <message>
        <source>the candidate&apos;s own months</source>
        <translation>waktu kandidat</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>cost: less is better</source>
        <translation>biaya: makin kecil makin baik</translation>
    </message>
    <message>
        <source>benefit: more is better</source>
        <translation>manfaat: makin besar makin baik</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Quick win</translation>
    </message>
    <message numerus="yes">
        <source>A quick win can be carried out within twelve months and is felt by the public. %n candidates were proposed.</source>
        <translation>
            <numerusform>Quick win adalah program percepatan yang dapat dilaksanakan paling lama dua belas bulan dan langsung dirasakan masyarakat. Kandidat yang diusulkan berjumlah %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Kriteria dan bobot</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n programs are done by %2.</source>
        <translation>
            <numerusform>%1: %n program selesai paling lambat %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Peta jalan</translation>
    </message>
    <message>
        <source>Roadmap %1</source>
        <translation>Peta jalan %1</translation>
    </message>
    <message>
        <source>Each program as a bar over its years, by dimension.</source>
        <translation>Setiap program sebagai batang sepanjang tahun pelaksanaannya, menurut dimensi.</translation>
    </message>
    <message>
        <source>Mean of all scorers</source>
        <translation>Rata-rata seluruh penilai</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>The scored matrix, best candidate first</source>
        <translation>Matriks penilaian, kandidat terbaik lebih dulu</translation>
    </message>
    <message>
        <source>* Cost criterion: less is better. A darker ground speaks for the candidate.</source>
        <translation>* Kriteria biaya: makin kecil makin baik. Warna lebih gelap berarti makin mendukung kandidat.</translation>
    </message>
    <message numerus="yes">
        <source>%n scorers</source>
        <translation>
            <numerusform>%n penilai</numerusform>
        </translation>
    </message>
    <message>
        <source>high: the scores can be relied on</source>
        <translation>tinggi, sehingga nilai dapat diandalkan</translation>
    </message>
    <message>
        <source>fair: enough for careful conclusions</source>
        <translation>cukup, sehingga kesimpulan perlu diambil dengan hati-hati</translation>
    </message>
    <message>
        <source>low: talk about the candidates whose scores differ most before deciding</source>
        <translation>rendah; bahas dulu kandidat yang nilainya paling berbeda sebelum memutuskan</translation>
    </message>
    <message>
        <source>The scorers&apos; own rankings agree with Kendall&apos;s W of %1 (0: not at all, 1: wholly).</source>
        <translation>Kesepakatan urutan antarpenilai menurut W Kendall adalah %1 (0: tidak ada, 1: penuh).</translation>
    </message>
    <message>
        <source>The agreement of single scores, Krippendorff&apos;s alpha, is %1, which is %2.</source>
        <translation>Kesepakatan nilai per sel menurut alfa Krippendorff adalah %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n scores are missing; the means are taken over those that were given.</source>
        <translation>
            <numerusform>Sebanyak %n nilai belum diisi; rata-rata dihitung dari nilai yang ada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Each value is the mean of what the scorers gave (%1). SAW makes the values of a criterion comparable by its best one, multiplies them by the weights and adds them up; TOPSIS measures how near a candidate is to the best and how far from the worst values.</source>
        <translation>Setiap angka adalah rata-rata nilai para penilai (%1). SAW membandingkan nilai setiap kriteria dengan nilai terbaiknya, mengalikannya dengan bobot, lalu menjumlahkannya. TOPSIS mengukur seberapa dekat kandidat dengan nilai-nilai terbaik dan seberapa jauh dari nilai-nilai terburuk.</translation>
    </message>
    <message numerus="yes">
        <source>programs and innovations in %n dimensions</source>
        <translation>
            <numerusform>program dan inovasi dalam %n dimensi</numerusform>
        </translation>
    </message>
    <message>
        <source>OPD lead programs</source>
        <translation>OPD menjadi penanggung jawab utama</translation>
    </message>
    <message>
        <source>budget need %1</source>
        <translation>kebutuhan anggaran %1</translation>
    </message>
    <message>
        <source>of it from the APBD</source>
        <translation>di antaranya dari APBD</translation>
    </message>
    <message>
        <source>quick-win candidates</source>
        <translation>kandidat quick win</translation>
    </message>
    <message>
        <source>scheduled activities</source>
        <translation>kegiatan terjadwal</translation>
    </message>
    <message numerus="yes">
        <source>scorers, %n criteria</source>
        <translation>
            <numerusform>penilai, %n kriteria</numerusform>
        </translation>
    </message>
    <message>
        <source>The smart city plan of %1 for %2 holds %3 programs in %4 dimensions and %5 sub-dimensions.</source>
        <translation>Masterplan Smart City %1 %2 memuat %3 program dalam %4 dimensi dan %5 sub-dimensi.</translation>
    </message>
    <message>
        <source>Vision.</source>
        <translation>Visi.</translation>
    </message>
    <message>
        <source>The plan follows %1.</source>
        <translation>Masterplan ini mengacu pada %1.</translation>
    </message>
    <message>
        <source>Programs by horizon</source>
        <translation>Program menurut jangka</translation>
    </message>
    <message>
        <source>Programs and budget need by dimension</source>
        <translation>Program dan kebutuhan anggaran menurut dimensi</translation>
    </message>
    <message>
        <source>Sub-dimensions</source>
        <translation>Sub-dimensi</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>OPD that lead most programs</source>
        <translation>OPD dengan program terbanyak</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>PJ utama</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Pendukung</translation>
    </message>
    <message>
        <source>Budget need of what it leads (Rp million)</source>
        <translation>Anggaran sebagai PJ utama (Rp juta)</translation>
    </message>
    <message numerus="yes">
        <source>%n more OPD lead programs.</source>
        <translation>
            <numerusform>%n OPD lain juga menjadi penanggung jawab utama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Konsep, %1</translation>
    </message>
    <message>
        <source>Smart city masterplan</source>
        <translation>Masterplan Smart City</translation>
    </message>
    <message>
        <source>Province of %1</source>
        <translation>Provinsi %1</translation>
    </message>
    <message>
        <source>Smart city team of %1</source>
        <translation>Tim Pelaksana Smart City %1</translation>
    </message>
    <message>
        <source>Smart city masterplan of %1 %2</source>
        <translation>Masterplan Smart City %1 %2</translation>
    </message>
    <message>
        <source>Programs, quick wins, roadmap and budget</source>
        <translation>Program, quick win, peta jalan dan anggaran</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (s.d. %2)</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1.</source>
        <translation>PDF tidak dapat dibuat: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Rp million</source>
        <translation>Rp juta</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>PJ utama</translation>
    </message>
    <message>
        <source>years of the program, its target at the end</source>
        <translation>tahun pelaksanaan, dengan target di ujungnya</translation>
    </message>
    <message>
        <source>quick-win candidate</source>
        <translation>kandidat quick win</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (lanjutan)</translation>
    </message>
    <message>
        <source>Related program</source>
        <translation>Program terkait</translation>
    </message>
    <message numerus="yes">
        <source>By %1 the first %n candidates are %2.</source>
        <translation>
            <numerusform>Menurut %1, %n kandidat teratas adalah %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1, too, %2 of them are among the first %3.</source>
        <translation>Menurut %1, %2 di antaranya juga termasuk %3 teratas.</translation>
    </message>
    <message>
        <source>%1 in %2 and %3</source>
        <comment>programs, pillars, sub-dimensions</comment>
        <translation>%1 dalam %2 dan %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pillars</source>
        <translation>
            <numerusform>%n dimensi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-dimensions</source>
        <translation>
            <numerusform>%n sub-dimensi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; budget needed %2: %3</source>
        <comment>counts, years, money</comment>
        <translation>%1; kebutuhan anggaran %2: %3</translation>
    </message>
    <message>
        <source>Draft, as of %1</source>
        <translation>Konsep, keadaan %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>version, date</comment>
        <translation>%1, keadaan %2</translation>
    </message>
    <message>
        <source>%1: done by %2.</source>
        <comment>horizon, year</comment>
        <translation>%1: selesai s.d. %2.</translation>
    </message>
    <message>
        <source>Thin lines separate sub-dimensions.</source>
        <translation>Garis tipis memisahkan sub-dimensi.</translation>
    </message>
    <message>
        <source>A row a sub-dimension, from its first program to its last.</source>
        <translation>Satu baris per sub-dimensi, dari program pertama sampai program terakhirnya.</translation>
    </message>
    <message>
        <source>Smart city roadmap of %1 %2</source>
        <comment>city, years</comment>
        <translation>Peta jalan smart city %1 %2</translation>
    </message>
    <message>
        <source>%1: no budget yet</source>
        <comment>years</comment>
        <translation>%1: belum dianggarkan</translation>
    </message>
    <message>
        <source>Sub-dimension</source>
        <translation>Sub-dimensi</translation>
    </message>
    <message>
        <source>Smart city team · %1 · page %2 of %3</source>
        <comment>paper, page, pages</comment>
        <translation>Tim Pelaksana Smart City · %1 · halaman %2 dari %3</translation>
    </message>
    <message>
        <source>Budget needed by dimension</source>
        <translation>Kebutuhan anggaran menurut dimensi</translation>
    </message>
    <message>
        <source>Rp billion; heights to scale</source>
        <translation>Rp miliar; tinggi batang sebanding</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>tonggak</translation>
    </message>
    <message>
        <source>from the first program to the last</source>
        <translation>dari program pertama sampai terakhir</translation>
    </message>
    <message>
        <source>As a PNG this would be too large to be opened, or too coarse to be read. Take fewer years or rows, or write it as .svg or .pdf.</source>
        <translation>Sebagai PNG gambar ini terlalu besar untuk dibuka atau terlalu kasar untuk dibaca. Kurangi tahun atau barisnya, atau tulis sebagai .svg atau .pdf.</translation>
    </message>
    <message>
        <source>A figure counts the programs that the OPD leads at some time of the quarter; red: more than it can lead at once.</source>
        <translation>Angka menghitung program yang dipimpin OPD pada triwulan itu; merah: lebih banyak daripada yang sanggup dipimpin sekaligus.</translation>
    </message>
    <message>
        <source>Workload of the OPD, %1</source>
        <translation>Beban OPD, %1</translation>
    </message>
    <message>
        <source>Without lead OPD</source>
        <translation>Tanpa OPD penanggung jawab</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Jangka</translation>
    </message>
    <message>
        <source>RPJMD</source>
        <translation>RPJMD</translation>
    </message>
    <message>
        <source>Renstra</source>
        <translation>Renstra</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Budget need (%1)</source>
        <translation>Kebutuhan anggaran (%1)</translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation>Anggaran per tahun</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Gambar ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The document could not be packed. Is there enough memory?</source>
        <translation>Dokumen tidak dapat dikemas. Apakah memori cukup?</translation>
    </message>
    <message>
        <source>List of tables</source>
        <translation>Daftar Tabel</translation>
    </message>
    <message>
        <source>Target by year</source>
        <translation>Target per tahun</translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation>Arti setiap nilai</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (bagian %2 dari %3)</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>%1 landscape</source>
        <translation>%1 lanskap</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <translation>%1 tegak</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buku</translation>
    </message>
    <message>
        <source>Of whom the preview is</source>
        <translation>Pratinjau untuk siapa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Letterhead and signatories…</source>
        <translation>Kop dan penanda tangan…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>PDF, Word, ODT…</source>
        <translation>PDF, Word, ODT…</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Serahkan…</translation>
    </message>
    <message>
        <source>Manage books…</source>
        <translation>Kelola buku…</translation>
    </message>
    <message>
        <source>All quick wins</source>
        <translation>Semua quick win</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <comment>PDF</comment>
        <translation>Simpan %1…</translation>
    </message>
    <message>
        <source>Save folder…</source>
        <translation>Simpan folder…</translation>
    </message>
    <message>
        <source>This book as PDF…</source>
        <translation>Buku ini sebagai PDF…</translation>
    </message>
    <message>
        <source>This book for Word (DOCX)…</source>
        <translation>Buku ini untuk Word (DOCX)…</translation>
    </message>
    <message>
        <source>This book for LibreOffice (ODT)…</source>
        <translation>Buku ini untuk LibreOffice (ODT)…</translation>
    </message>
    <message>
        <source>The tables of this book for Excel (XLSX)…</source>
        <translation>Tabel buku ini untuk Excel (XLSX)…</translation>
    </message>
    <message>
        <source>The extracts of all OPD</source>
        <translation>Ekstrak semua OPD</translation>
    </message>
    <message>
        <source>Save folder with %1…</source>
        <comment>PDF</comment>
        <translation>Simpan folder berisi %1…</translation>
    </message>
    <message>
        <source>Report of the plan</source>
        <translation>Laporan rencana</translation>
    </message>
    <message>
        <source>The whole plan, ready to print.</source>
        <translation>Seluruh rencana, siap cetak.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Peta jalan</translation>
    </message>
    <message>
        <source>Every program on one A3 page, for the wall.</source>
        <translation>Semua program pada satu halaman A3, untuk dinding.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Programs and activities along the years, on A3 pages. The page Roadmap prints parts of it.</source>
        <translation>Program dan kegiatan sepanjang tahun, pada halaman A3. Halaman Peta Jalan mencetak sebagiannya.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriks</translation>
    </message>
    <message>
        <source>Scores and rank of each candidate, with the formulas behind them.</source>
        <translation>Nilai dan peringkat setiap kandidat beserta rumusnya.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>One row a program: OPD, indicators, years, money.</source>
        <translation>Satu baris tiap program: OPD, indikator, tahun, anggaran.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Program × source × year, summed by pillar and source.</source>
        <translation>Program × sumber dana × tahun, dijumlah menurut dimensi dan sumber dana.</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Lembar penilaian</translation>
    </message>
    <message>
        <source>One for each scorer, with the scale. Import them once filled in.</source>
        <translation>Satu untuk setiap penilai, dengan skalanya. Impor setelah diisi.</translation>
    </message>
    <message>
        <source>Program forms</source>
        <translation>Formulir program</translation>
    </message>
    <message>
        <source>An empty one for each OPD to propose its programs.</source>
        <translation>Satu formulir kosong bagi setiap OPD untuk mengusulkan program.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriks</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Lembar penilaian</translation>
    </message>
    <message>
        <source>Program forms</source>
        <translation>Formulir program</translation>
    </message>
    <message>
        <source>Where the new folder goes</source>
        <translation>Tempat folder baru</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Menulis “%1”…</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written into the folder “%1”.</source>
        <translation>
            <numerusform>%n berkas ditulis ke folder “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>“%1” telah ditulis.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Peta Jalan</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Ekstrak</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>Tidak ada yang perlu ditulis.</translation>
    </message>
    <message>
        <source>Here the books of the masterplan are written: Buku 1, 2 and 3, the profile of each quick win, minutes and commitment. Their tables and figures are the plan itself, so that they are right at any moment.</source>
        <translation>Di sini buku-buku masterplan ditulis: Buku 1, 2, dan 3, profil setiap quick win, berita acara, dan komitmen. Tabel dan gambarnya adalah rencana itu sendiri, sehingga selalu benar.</translation>
    </message>
    <message>
        <source>Make the books</source>
        <translation>Siapkan buku</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>Buku 2: 86 pages, 31 tables, 14 figures</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n tabel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n gambar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n masalah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Never submitted</source>
        <translation>Belum pernah diserahkan</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was submitted: %n files stand in the folder “%2”.</source>
        <translation>
            <numerusform>“%1” telah diserahkan: %n berkas ada di folder “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Correct the dates: the finish lies before the start.</source>
        <translation>Perbaiki tanggalnya: tanggal selesai mendahului tanggal mulai.</translation>
    </message>
    <message>
        <source>Remove one of these links, they go round in a circle: %1.</source>
        <translation>Hapus salah satu ketergantungan ini karena melingkar: %1.</translation>
    </message>
    <message>
        <source>“%1” is no agency of the plan: choose one, or add it to the agencies.</source>
        <translation>“%1” bukan OPD dalam rencana ini: pilih OPD-nya, atau tambahkan ke daftar OPD.</translation>
    </message>
    <message>
        <source>Give this candidate another code: %1 is used more than once, and scores could not tell the candidates apart.</source>
        <translation>Beri kandidat ini kode lain: %1 dipakai lebih dari sekali, sehingga nilai para kandidat dapat tertukar.</translation>
    </message>
    <message>
        <source>Choose the dimension of the candidate.</source>
        <translation>Pilih dimensi kandidat ini.</translation>
    </message>
    <message>
        <source>Choose the agency that leads the quick win.</source>
        <translation>Pilih OPD penanggung jawab quick win ini.</translation>
    </message>
    <message>
        <source>“%1” is no agency of the plan: choose the agency that leads the quick win, or add it to the agencies.</source>
        <translation>“%1” bukan OPD dalam rencana ini: pilih OPD penanggung jawab quick win ini, atau tambahkan ke daftar OPD.</translation>
    </message>
    <message>
        <source>Enter what the quick win costs.</source>
        <translation>Isi biaya quick win ini.</translation>
    </message>
    <message>
        <source>Enter how many months the quick win takes.</source>
        <translation>Isi berapa bulan quick win ini dikerjakan.</translation>
    </message>
    <message numerus="yes">
        <source>Make it smaller, or plan it as a program: it takes %n months, but a quick win is done within 12.</source>
        <translation>
            <numerusform>Perkecil lingkupnya, atau rencanakan sebagai program: perlu %n bulan, padahal quick win selesai paling lama 12 bulan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the risks of the quick win: the ministry scores them.</source>
        <translation>Sebutkan risiko quick win ini: kementerian menilainya.</translation>
    </message>
    <message>
        <source>Choose the program that the quick win belongs to, or make one of it, so that it is tied to the masterplan.</source>
        <translation>Pilih program yang terkait, atau jadikan quick win ini program, agar terikat pada masterplan.</translation>
    </message>
    <message>
        <source>Complete the profile: problem, innovation and benefit.</source>
        <translation>Lengkapi profilnya: masalah, inovasi, dan manfaat.</translation>
    </message>
    <message>
        <source>It was chosen although these conditions are not met or not answered: %1. Meet them, or give the reason.</source>
        <translation>Kandidat ini dipilih padahal syarat berikut belum terpenuhi atau belum dijawab: %1. Penuhi, atau tuliskan alasannya.</translation>
    </message>
    <message>
        <source>Write how this risk is met.</source>
        <translation>Tuliskan mitigasi risiko ini.</translation>
    </message>
    <message>
        <source>Import the masterplan&apos;s workbook, or write the first program.</source>
        <translation>Impor buku kerja masterplan, atau tulis program pertama.</translation>
    </message>
    <message>
        <source>Propose candidates for quick win.</source>
        <translation>Usulkan kandidat quick win.</translation>
    </message>
    <message>
        <source>Name the RPJMD that the masterplan follows, with its years.</source>
        <translation>Tuliskan RPJMD yang menjadi acuan masterplan beserta tahunnya.</translation>
    </message>
    <message>
        <source>Write the smart-city vision.</source>
        <translation>Tuliskan visi smart city.</translation>
    </message>
    <message>
        <source>Enter the members of the Smart City council (Dewan) as in its decree: the assessors ask whether it meets.</source>
        <translation>Isi anggota Dewan Smart City sesuai SK-nya: asesor menanyakan apakah Dewan bersidang.</translation>
    </message>
    <message>
        <source>Enter the members of the implementation team (Tim Pelaksana) as in its decree.</source>
        <translation>Isi anggota Tim Pelaksana sesuai SK-nya.</translation>
    </message>
    <message>
        <source>Choose the action group of the programs, or plan some: the ministry scores each group, and none is marked for %1.</source>
        <translation>Pilih kelompok aksi tiap program, atau rencanakan programnya: kementerian menilai setiap kelompok, dan belum ada program untuk %1.</translation>
    </message>
    <message>
        <source>Map money that is not from the APBD (CSR, KPBU, grants...): the assessors ask for it.</source>
        <translation>Petakan pendanaan di luar APBD (CSR, KPBU, hibah...): asesor menanyakannya.</translation>
    </message>
    <message>
        <source>Correct the weights of the criteria: they add up to %1, not 100%.</source>
        <translation>Perbaiki bobot kriteria: jumlahnya %1, bukan 100%.</translation>
    </message>
    <message>
        <source>State the scale of the criterion, for example 0 to 4.</source>
        <translation>Tetapkan skala kriteria ini, misalnya 0 sampai 4.</translation>
    </message>
    <message>
        <source>Give the criterion a weight, or remove it: now it changes nothing.</source>
        <translation>Beri kriteria ini bobot, atau hapus: sekarang kriteria ini tidak berpengaruh.</translation>
    </message>
    <message>
        <source>Save %1 or raise the ceiling: %2 are planned, the ceiling is %3.</source>
        <translation>Kurangi %1 atau naikkan pagunya: direncanakan %2, sedangkan pagunya %3.</translation>
    </message>
    <message>
        <source>Give the program a name.</source>
        <translation>Beri program ini nama.</translation>
    </message>
    <message>
        <source>Give this program another code: %1 is used more than once, and an import could not tell the programs apart.</source>
        <translation>Beri program ini kode lain: %1 dipakai lebih dari sekali, sehingga impor tidak dapat membedakan programnya.</translation>
    </message>
    <message>
        <source>Choose the dimension and sub-dimension: without them the program stands in no chapter of the masterplan.</source>
        <translation>Pilih dimensi dan sub-dimensinya: tanpa itu program ini tidak masuk bab mana pun dalam masterplan.</translation>
    </message>
    <message>
        <source>Choose the sub-dimension.</source>
        <translation>Pilih sub-dimensinya.</translation>
    </message>
    <message>
        <source>Choose the lead agency: the assessors ask who answers for the program.</source>
        <translation>Pilih PJ utama: asesor menanyakan OPD yang bertanggung jawab atas program ini.</translation>
    </message>
    <message>
        <source>“%1” is no agency of the plan: choose the lead agency, or add it to the agencies.</source>
        <translation>“%1” bukan OPD dalam rencana ini: pilih PJ utama, atau tambahkan ke daftar OPD.</translation>
    </message>
    <message>
        <source>“%1” is no agency of the plan: choose the supporting agencies, or name it as a partner.</source>
        <translation>“%1” bukan OPD dalam rencana ini: pilih OPD pendukungnya, atau catat sebagai mitra.</translation>
    </message>
    <message>
        <source>Add at least one indicator with baseline and target.</source>
        <translation>Tambahkan sedikitnya satu indikator dengan kondisi awal dan target.</translation>
    </message>
    <message>
        <source>Write which goal or program of the RPJMD or Renstra it serves: the assessors ask for it.</source>
        <translation>Tuliskan sasaran atau program RPJMD atau Renstra yang didukung: asesor menanyakannya.</translation>
    </message>
    <message>
        <source>Write the first and the last year in which the program runs.</source>
        <translation>Isi tahun pertama dan tahun terakhir pelaksanaan program ini.</translation>
    </message>
    <message>
        <source>Correct the years: the last one lies before the first.</source>
        <translation>Perbaiki tahunnya: tahun terakhir mendahului tahun pertama.</translation>
    </message>
    <message>
        <source>Correct the years, or the period of the plan: the program does not lie inside %1–%2.</source>
        <translation>Perbaiki tahunnya, atau periode rencana: program ini tidak berada dalam %1–%2.</translation>
    </message>
    <message>
        <source>Correct the horizon or the years: by its last year the program is %1, but it says %2.</source>
        <translation>Perbaiki jangka atau tahunnya: menurut tahun terakhirnya program ini %1, tetapi tertulis %2.</translation>
    </message>
    <message>
        <source>Enter its budget: the program runs but has no money in any year.</source>
        <translation>Isi anggarannya: program ini dilaksanakan tetapi tidak beranggaran pada tahun mana pun.</translation>
    </message>
    <message>
        <source>Check the budget: the program runs in %1 without money.</source>
        <translation>Periksa anggarannya: program ini dilaksanakan tanpa anggaran pada %1.</translation>
    </message>
    <message>
        <source>Check the years and the budget: there is money in %1, when the program does not run.</source>
        <translation>Periksa tahun dan anggarannya: ada anggaran pada %1, padahal program ini tidak dilaksanakan saat itu.</translation>
    </message>
    <message>
        <source>Divide the budget among its sources: several are named, and so far all of it is assumed to come from %1.</source>
        <translation>Bagi anggarannya menurut sumber dana: beberapa sumber disebut, dan sementara ini semuanya dianggap dari %1.</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Semua sumber</translation>
    </message>
    <message>
        <source>Plan at least one program in this dimension.</source>
        <translation>Rencanakan sedikitnya satu program dalam dimensi ini.</translation>
    </message>
    <message>
        <source>Propose a quick win for this dimension: each should have one.</source>
        <translation>Usulkan quick win untuk dimensi ini: setiap dimensi sebaiknya memilikinya.</translation>
    </message>
    <message>
        <source>Plan at least one program in this sub-dimension.</source>
        <translation>Rencanakan sedikitnya satu program dalam sub-dimensi ini.</translation>
    </message>
    <message>
        <source>Enter the baseline: without it no progress can be shown.</source>
        <translation>Isi kondisi awalnya: tanpa itu kemajuan tidak dapat ditunjukkan.</translation>
    </message>
    <message>
        <source>Enter the target that is to be reached.</source>
        <translation>Isi target yang hendak dicapai.</translation>
    </message>
    <message>
        <source>Give the agency a short name.</source>
        <translation>Beri OPD ini nama singkat.</translation>
    </message>
    <message>
        <source>Merge the agencies named %1, or give one another name.</source>
        <translation>Gabungkan OPD yang bernama %1, atau beri salah satunya nama lain.</translation>
    </message>
    <message numerus="yes">
        <source>Report its progress or move its dates: it is %Ln days past its last day and %1 done.</source>
        <translation>
            <numerusform>Laporkan progresnya atau geser tanggalnya: sudah lewat %Ln hari dari hari terakhirnya dan baru selesai %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start it on %1 or later (%Ln work days later than planned), or change its link (%2) to %3.</source>
        <translation>
            <numerusform>Mulailah paling cepat %1 (mundur %Ln hari kerja dari rencana), atau ubah ketergantungannya (%2) pada %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %Ln scores that are missing.</source>
        <translation>
            <numerusform>Isi %Ln nilai yang belum ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It must be finished by %1 but cannot be before %2 (%Ln work days too late): shorten what comes before it, or allow a later day.</source>
        <translation>
            <numerusform>Harus selesai paling lambat %1 tetapi baru dapat selesai %2 (terlambat %Ln hari kerja): persingkat yang mendahuluinya atau mundurkan batasnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan it later: it cannot start before %1.</source>
        <translation>Rencanakan lebih lambat: kegiatan ini tidak dapat mulai sebelum %1.</translation>
    </message>
    <message numerus="yes">
        <source>It leads %Ln programs at once in %1 but can lead %2: give some to another agency or another year.</source>
        <translation>
            <numerusform>Memimpin %Ln program sekaligus pada %1, padahal sanggup memimpin %2: serahkan sebagian kepada OPD lain atau pindahkan ke tahun lain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>1 – rare</source>
        <translation>1 – jarang sekali</translation>
    </message>
    <message>
        <source>2 – unlikely</source>
        <translation>2 – kecil kemungkinan</translation>
    </message>
    <message>
        <source>3 – possible</source>
        <translation>3 – mungkin</translation>
    </message>
    <message>
        <source>4 – likely</source>
        <translation>4 – besar kemungkinan</translation>
    </message>
    <message>
        <source>5 – almost certain</source>
        <translation>5 – hampir pasti</translation>
    </message>
    <message>
        <source>1 – slight</source>
        <translation>1 – sangat ringan</translation>
    </message>
    <message>
        <source>2 – minor</source>
        <translation>2 – ringan</translation>
    </message>
    <message>
        <source>3 – moderate</source>
        <translation>3 – sedang</translation>
    </message>
    <message>
        <source>4 – major</source>
        <translation>4 – berat</translation>
    </message>
    <message>
        <source>5 – severe</source>
        <translation>5 – sangat berat</translation>
    </message>
    <message>
        <source>%1 – high</source>
        <translation>%1 – tinggi</translation>
    </message>
    <message>
        <source>%1 – moderate</source>
        <translation>%1 – sedang</translation>
    </message>
    <message>
        <source>%1 – low</source>
        <translation>%1 – rendah</translation>
    </message>
    <message>
        <source>“%1” is no OPD of this plan.</source>
        <translation>“%1” bukan OPD dalam rencana ini.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>Risiko %1</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Tambah risiko</translation>
    </message>
    <message>
        <source>What could keep the program from working, and what is done about it.</source>
        <translation>Apa yang dapat menghambat program, dan apa tindakannya.</translation>
    </message>
</context>
<context>
    <name>RoleLegend</name>
    <message>
        <source>leads</source>
        <translation>memimpin</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>mendukung</translation>
    </message>
    <message>
        <source>supports as one of a group</source>
        <translation>mendukung lewat kelompok</translation>
    </message>
    <message>
        <source>Click a cell, or press Space: nothing → supports → leads</source>
        <translation>Klik sel atau tekan Spasi: kosong → mendukung → memimpin</translation>
    </message>
</context>
<context>
    <name>RoleMatrixCorner</name>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Memimpin</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Mendukung</translation>
    </message>
    <message>
        <source>Leads (programs)</source>
        <translation>Memimpin (program)</translation>
    </message>
    <message>
        <source>Supports (programs)</source>
        <translation>Mendukung (program)</translation>
    </message>
</context>
<context>
    <name>RoleMatrixModel</name>
    <message numerus="yes">
        <source>%1 leads %n programs of %2</source>
        <translation>
            <numerusform>%1 memimpin %n program %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message>
        <source>%1 leads %2</source>
        <comment>agency, program</comment>
        <translation>%1 memimpin %2</translation>
    </message>
    <message>
        <source>%1 supports %2</source>
        <comment>agency, program</comment>
        <translation>%1 mendukung %2</translation>
    </message>
    <message>
        <source>%1 supports %2, as part of “%3”</source>
        <comment>agency, program, group</comment>
        <translation>%1 mendukung %2 sebagai bagian dari “%3”</translation>
    </message>
    <message>
        <source>%1 has no part in %2</source>
        <comment>agency, program</comment>
        <translation>%1 tidak berperan dalam %2</translation>
    </message>
    <message>
        <source>%1: leads %2 and supports %3 programs</source>
        <translation>%1: memimpin %2 dan mendukung %3 program</translation>
    </message>
</context>
<context>
    <name>RoleMatrixView</name>
    <message>
        <source>Programs and OPD</source>
        <translation>Program dan OPD</translation>
    </message>
</context>
<context>
    <name>RoleReading</name>
    <message>
        <source>Order of the OPD</source>
        <translation>Urutan OPD</translation>
    </message>
    <message>
        <source>OPD: most leading first</source>
        <translation>Urut OPD: terbanyak</translation>
    </message>
    <message>
        <source>OPD: order of the plan</source>
        <translation>Urut OPD: rencana</translation>
    </message>
    <message>
        <source>OPD: by name</source>
        <translation>Urut OPD: nama</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Isi matriks</translation>
    </message>
    <message>
        <source>Only OPD with a role</source>
        <translation>Hanya OPD yang berperan</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Buka semua</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tutup semua</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Salin tabel</translation>
    </message>
    <message>
        <source>Here stands which OPD leads and which support each program. It needs programs and OPD first.</source>
        <translation>Di sini terlihat OPD mana yang memimpin dan mendukung tiap program. Isi dahulu program dan OPD.</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Impor buku kerja…</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads %2 and supports %3 of %n programs</source>
        <translation>
            <numerusform>%1 memimpin %2 dan mendukung %3 dari %n program</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Memimpin</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Mendukung</translation>
    </message>
    <message>
        <source>PJ</source>
        <translation>PJ</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>mendukung</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>one a pillar</source>
        <translation>satu tiap dimensi</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Round of scoring</source>
        <translation>Sesi penilaian</translation>
    </message>
    <message>
        <source>The round is closed and does not change. Open it again first.</source>
        <translation>Sesi sudah ditutup dan tidak berubah. Buka kembali dahulu.</translation>
    </message>
    <message>
        <source>SAW normalised by</source>
        <translation>SAW dinormalkan menurut</translation>
    </message>
</context>
<context>
    <name>ScorerForm</name>
    <message>
        <source>%1: complete</source>
        <comment>round</comment>
        <translation>%1: lengkap</translation>
    </message>
    <message>
        <source>%1: %2 of %3 scores missing</source>
        <comment>round, figures</comment>
        <translation>%1: %2 dari %3 nilai belum diisi</translation>
    </message>
    <message>
        <source>“%1” is no OPD of this plan. Add it on the page OPD &amp; Tim first.</source>
        <translation>“%1” bukan OPD dalam rencana ini. Tambahkan dulu di halaman OPD &amp; Tim.</translation>
    </message>
    <message>
        <source>A weight is a number from 0 up: 1 counts once, 2 counts twice, 0 not at all.</source>
        <translation>Bobot adalah angka mulai 0: 1 dihitung sekali, 2 dua kali, 0 tidak dihitung.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Pengisian</translation>
    </message>
    <message>
        <source>Scorer · %1</source>
        <translation>Penilai · %1</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Scores these criteria</source>
        <translation>Menilai kriteria</translation>
    </message>
</context>
<context>
    <name>ScorersDialog</name>
    <message>
        <source>Add scorers</source>
        <translation>Tambah penilai</translation>
    </message>
    <message>
        <source>Filter OPD</source>
        <translation>Saring OPD</translation>
    </message>
    <message>
        <source>OPD that do not score yet</source>
        <translation>OPD yang belum menilai</translation>
    </message>
    <message>
        <source>Somebody else, e.g. Akademisi</source>
        <translation>Penilai lain, mis. Akademisi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message numerus="yes">
        <source>Add %n scorers</source>
        <translation>
            <numerusform>Tambah %n penilai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>SAW</source>
        <translation>SAW</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>Weighted product (WP)</source>
        <translation>Perkalian berbobot (WP)</translation>
    </message>
    <message>
        <source>WP</source>
        <translation>WP</translation>
    </message>
    <message>
        <source>WASPAS</source>
        <translation>WASPAS</translation>
    </message>
    <message>
        <source>VIKOR</source>
        <translation>VIKOR</translation>
    </message>
    <message>
        <source>PROMETHEE II</source>
        <translation>PROMETHEE II</translation>
    </message>
    <message>
        <source>PROMETHEE</source>
        <translation>PROMETHEE</translation>
    </message>
    <message>
        <source>by the maximum</source>
        <translation>menurut maksimum</translation>
    </message>
    <message>
        <source>by the range</source>
        <translation>menurut rentang</translation>
    </message>
    <message>
        <source>by the sum</source>
        <translation>menurut jumlah</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>sangat lemah</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>lemah</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>kuat</translation>
    </message>
    <message>
        <source>unusually strong</source>
        <translation>sangat kuat</translation>
    </message>
    <message>
        <source>worse than by chance</source>
        <translation>lebih buruk daripada kebetulan</translation>
    </message>
    <message>
        <source>not reliable</source>
        <translation>tidak dapat diandalkan</translation>
    </message>
    <message>
        <source>good for tentative conclusions</source>
        <translation>cukup untuk kesimpulan sementara</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>dapat diandalkan</translation>
    </message>
    <message>
        <source>Rank order centroid (ROC)</source>
        <translation>Rank order centroid (ROC)</translation>
    </message>
    <message>
        <source>Rank sum</source>
        <translation>Jumlah peringkat</translation>
    </message>
    <message>
        <source>Rank reciprocal</source>
        <translation>Kebalikan peringkat</translation>
    </message>
    <message>
        <source>Saaty 1980</source>
        <translation>Saaty 1980</translation>
    </message>
    <message>
        <source>Saaty 2005</source>
        <translation>Saaty 2005</translation>
    </message>
    <message>
        <source>Donegan and Dodd 1991</source>
        <translation>Donegan dan Dodd 1991</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The best choice could not be worked out. Fewer conditions may help.</source>
        <translation>Pilihan terbaik tidak dapat dihitung. Kurangi syarat lalu coba lagi.</translation>
    </message>
    <message>
        <source>the team left it out</source>
        <translation>dikecualikan oleh tim</translation>
    </message>
    <message>
        <source>it fails the gate “%1”</source>
        <translation>tidak memenuhi syarat “%1”</translation>
    </message>
    <message>
        <source>its cost is not stated</source>
        <translation>biayanya belum diisi</translation>
    </message>
    <message>
        <source>it goes together with %1, which cannot be chosen</source>
        <translation>harus bersama %1, yang tidak dapat dipilih</translation>
    </message>
    <message>
        <source>%1 must be chosen, but cannot be: %2. Free it, or remove what bars it.</source>
        <translation>%1 wajib dipilih, tetapi tidak dapat: %2. Bebaskan kandidat itu, atau hilangkan penghalangnya.</translation>
    </message>
    <message>
        <source>%1 and %2 must both be chosen, but exclude each other. Free one of them.</source>
        <translation>%1 dan %2 sama-sama wajib dipilih, tetapi hanya boleh salah satu. Bebaskan salah satunya.</translation>
    </message>
    <message numerus="yes">
        <source>At least %1 of each pillar are asked for, but in %2 only %n can be chosen. Ask for fewer a pillar, or add candidates to it.</source>
        <translation>
            <numerusform>Diminta paling sedikit %1 per dimensi, tetapi di %2 hanya %n yang dapat dipilih. Turunkan permintaan per dimensi, atau tambah kandidatnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 of one agency are allowed, but of %2 already %n must be chosen. Free one of them, or allow more an agency.</source>
        <translation>
            <numerusform>Paling banyak %1 per OPD diperbolehkan, tetapi dari %2 sudah %n yang wajib dipilih. Bebaskan salah satunya, atau naikkan batas per OPD.</numerusform>
        </translation>
    </message>
    <message>
        <source>What must be chosen costs %1 together, the ceiling is %2. Raise the ceiling, or free one.</source>
        <translation>Yang wajib dipilih berbiaya %1 seluruhnya, sedangkan pagu %2. Naikkan pagu, atau bebaskan salah satunya.</translation>
    </message>
    <message>
        <source>The conditions can only be met from %1 on, the ceiling is %2. Raise the ceiling, or ask for fewer a pillar.</source>
        <translation>Syarat-syarat baru terpenuhi mulai %1, sedangkan pagu %2. Naikkan pagu, atau turunkan permintaan per dimensi.</translation>
    </message>
    <message>
        <source>At least %1 of each pillar and at most %2 of one agency cannot be met together. Ask for fewer a pillar, or allow more an agency.</source>
        <translation>Paling sedikit %1 per dimensi dan paling banyak %2 per OPD tidak dapat dipenuhi bersama. Turunkan permintaan per dimensi, atau naikkan batas per OPD.</translation>
    </message>
    <message>
        <source>The pairs of candidates cannot be met together with the other conditions. Remove one of the pairs.</source>
        <translation>Pasangan kandidat tidak dapat dipenuhi bersama syarat lainnya. Hapus salah satu pasangan.</translation>
    </message>
    <message>
        <source>No choice was found in time. Fewer conditions make the search shorter.</source>
        <translation>Pilihan tidak ditemukan dalam batas waktu. Syarat yang lebih sedikit mempercepat pencarian.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 of %n candidates, %2 of %3. Whether a better choice exists was not found in time.</source>
        <translation>
            <numerusform>Terpilih %1 dari %n kandidat, %2 dari %3. Belum sempat dipastikan apakah ada pilihan yang lebih baik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %1 of %n candidates, %2 of %3.</source>
        <translation>
            <numerusform>Terpilih %1 dari %n kandidat, %2 dari %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>More money buys nothing better: the other conditions decide.</source>
        <translation>Pagu yang lebih besar tidak membeli yang lebih baik: syarat lain yang menentukan.</translation>
    </message>
    <message>
        <source>%1 more buys %2.</source>
        <translation>%1 lagi membeli %2.</translation>
    </message>
    <message>
        <source>%1 more buys %2 in place of %3.</source>
        <translation>%1 lagi membeli %2 sebagai ganti %3.</translation>
    </message>
    <message>
        <source>Below %1 no choice meets the conditions.</source>
        <translation>Di bawah %1 tidak ada pilihan yang memenuhi syarat.</translation>
    </message>
    <message>
        <source>If the ceiling falls below %1, %2 goes first.</source>
        <translation>Bila pagu turun di bawah %1, %2 yang pertama keluar.</translation>
    </message>
    <message>
        <source>If the ceiling falls below %1, %2 goes first and %3 comes in its place.</source>
        <translation>Bila pagu turun di bawah %1, %2 yang pertama keluar dan %3 menggantikannya.</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Files and their sheets</source>
        <translation>Berkas dan lembarnya</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Columns of the sheet and what they mean</source>
        <translation>Kolom lembar dan artinya</translation>
    </message>
    <message>
        <source>Cells of the sheet</source>
        <translation>Sel lembar</translation>
    </message>
    <message>
        <source>Content of the sheet</source>
        <translation>Isi lembar</translation>
    </message>
    <message>
        <source>About the selected cell</source>
        <translation>Tentang sel yang dipilih</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>sel %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Columns of sheet %1</source>
        <translation>Kolom di lembar %1</translation>
    </message>
    <message>
        <source>headings: row %1</source>
        <translation>judul kolom: baris %1</translation>
    </message>
    <message>
        <source>headings: rows %1–%2</source>
        <translation>judul kolom: baris %1–%2</translation>
    </message>
</context>
<context>
    <name>SheetQuestions</name>
    <message>
        <source>Who scored:</source>
        <translation>Penilai:</translation>
    </message>
    <message>
        <source>OPD or name of the scorer</source>
        <translation>OPD atau nama penilai</translation>
    </message>
    <message>
        <source>Round of scoring:</source>
        <translation>Sesi penilaian:</translation>
    </message>
    <message>
        <source>The last one that is open</source>
        <translation>Sesi terakhir yang terbuka</translation>
    </message>
    <message>
        <source>As read: told by the size of the figures</source>
        <translation>Menurut besar angkanya</translation>
    </message>
    <message>
        <source>Unit of money:</source>
        <translation>Satuan uang:</translation>
    </message>
</context>
<context>
    <name>SheetsModel</name>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Dikenali sebagai</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <comment>sheet, number</comment>
        <translation>%1, tabel %2</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Diabaikan</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak dikenali</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>nobody has scored it yet</source>
        <translation>belum ada yang menilai</translation>
    </message>
    <message>
        <source>place of %1 (%2)</source>
        <translation>urutan dari %1 (%2)</translation>
    </message>
    <message>
        <source>score by %1</source>
        <translation>nilai %1</translation>
    </message>
    <message>
        <source>score by %1; %2: place %3</source>
        <translation>nilai %1; %2 ke-%3</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>terkait %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Inovasi</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <comment>criterion; less is better</comment>
        <translation>%1 ↓</translation>
    </message>
    <message>
        <source>Talk about this first: &lt;b&gt;%1&lt;/b&gt;. From %2 (%3) to %4 (%5).</source>
        <comment>criterion, lowest value, how many gave it, highest value, how many gave it</comment>
        <translation>Bicarakan dulu: &lt;b&gt;%1&lt;/b&gt;. %3 penilai memberi %2, %5 penilai memberi %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value, who gave it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Work days from the finish then to the finish now: + later, − earlier</source>
        <translation>Hari kerja dari selesai semula ke selesai kini: + lebih lambat, − lebih cepat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>Planned finish now</source>
        <translation>Rencana selesai kini</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Semula</translation>
    </message>
    <message>
        <source>Planned finish then</source>
        <translation>Rencana selesai semula</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>PJ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>follows others, or the calendar</source>
        <translation>mengikuti kegiatan lain atau kalender</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SlipsPanel</name>
    <message>
        <source>Version to compare with</source>
        <translation>Versi pembanding</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Pergeseran</translation>
    </message>
    <message>
        <source>Compare with: nothing</source>
        <translation>Bandingkan: (tanpa)</translation>
    </message>
    <message>
        <source>The plan has no named version yet. Name one with Ctrl+S; what slips from then on is listed here.</source>
        <translation>Rencana ini belum punya versi bernama. Namai versi dengan Ctrl+S; yang bergeser sejak itu terdaftar di sini.</translation>
    </message>
    <message>
        <source>Choose a version: its bars stand grey behind the present ones, and what slipped since then is listed here.</source>
        <translation>Pilih versi: batangnya tampil abu-abu di belakang batang kini, dan yang bergeser sejak itu terdaftar di sini.</translation>
    </message>
    <message>
        <source>Nothing has slipped since that version.</source>
        <translation>Tidak ada yang bergeser sejak versi itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities have other dates than in that version.</source>
        <translation>
            <numerusform>%n kegiatan bertanggal lain daripada di versi itu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Semula: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Kini: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Sebab: %1</translation>
    </message>
</context>
<context>
    <name>Stability</name>
    <message>
        <source>%1 stays first as long as the weight of %2 is between %3 and %4 (now %5); in %6 simulations it comes first in %7.</source>
        <translation>%1 tetap di urutan 1 selama bobot %2 antara %3 dan %4 (kini %5); dalam %6 simulasi ia pertama pada %7.</translation>
    </message>
    <message>
        <source>%1 stays first as long as the weight of %2 is at least %3 (now %4); in %5 simulations it comes first in %6.</source>
        <translation>%1 tetap di urutan 1 selama bobot %2 tidak kurang dari %3 (kini %4); dalam %5 simulasi ia pertama pada %6.</translation>
    </message>
    <message>
        <source>%1 stays first as long as the weight of %2 is at most %3 (now %4); in %5 simulations it comes first in %6.</source>
        <translation>%1 tetap di urutan 1 selama bobot %2 tidak lebih dari %3 (kini %4); dalam %5 simulasi ia pertama pada %6.</translation>
    </message>
    <message>
        <source>If only the weight of %1 changes, %2 takes the first place once it falls below %3 (now %4).</source>
        <translation>Bila hanya bobot %1 yang diubah, %2 naik ke urutan 1 begitu bobot itu di bawah %3 (kini %4).</translation>
    </message>
    <message>
        <source>If only the weight of %1 changes, %2 takes the first place once it rises above %3 (now %4).</source>
        <translation>Bila hanya bobot %1 yang diubah, %2 naik ke urutan 1 begitu bobot itu di atas %3 (kini %4).</translation>
    </message>
    <message numerus="yes">
        <source>The same %n stay above the line as long as the weight of %1 is between %2 and %3 (now %4).</source>
        <translation>
            <numerusform>%n teratas tetap sama selama bobot %1 antara %2 dan %3 (kini %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same %n stay above the line as long as the weight of %1 is at least %2 (now %3).</source>
        <translation>
            <numerusform>%n teratas tetap sama selama bobot %1 tidak kurang dari %2 (kini %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same %n stay above the line as long as the weight of %1 is at most %2 (now %3).</source>
        <translation>
            <numerusform>%n teratas tetap sama selama bobot %1 tidak lebih dari %2 (kini %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>The smallest change that turns a place round: with the weight of %1 at %2% instead of %3, %4 and %5 swap.</source>
        <translation>Perubahan terkecil yang membalik urutan: dengan bobot %1 sebesar %2% alih-alih %3, %4 dan %5 bertukar tempat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays first whichever one of the %n scorers is left out.</source>
        <translation>
            <numerusform>%1 tetap di urutan 1, siapa pun dari %n penilai yang tidak diikutkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer first when one of these %n scorers is left out: %2.</source>
        <translation>
            <numerusform>%1 tidak lagi di urutan 1 bila salah satu dari %n penilai ini tidak diikutkan: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to compare yet: a ranking needs at least two candidates.</source>
        <translation>Belum ada yang dapat dibandingkan: urutan memerlukan sedikitnya dua kandidat.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: a ranking needs at least one criterion.</source>
        <translation>Belum ada yang dapat dibandingkan: urutan memerlukan sedikitnya satu kriteria.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates share the first place: the slightest change of the weights decides between them.</source>
        <translation>
            <numerusform>%n kandidat berbagi urutan 1: perubahan bobot sekecil apa pun menentukan siapa yang pertama.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays first whatever the weight of any single criterion; in %2 simulations it comes first in %3.</source>
        <translation>%1 tetap di urutan 1 berapa pun bobot satu kriteria mana pun; dalam %2 simulasi ia pertama pada %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>method: candidate</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The methods disagree. Another one comes first by: %1.</source>
        <translation>Metode tidak sepakat. Kandidat lain menjadi yang pertama menurut: %1.</translation>
    </message>
    <message>
        <source>Every method puts %1 first.</source>
        <translation>Semua metode menempatkan %1 di urutan 1.</translation>
    </message>
</context>
<context>
    <name>StabilityOptionsDialog</name>
    <message>
        <source>Compute the stability again</source>
        <translation>Hitung ulang kestabilan</translation>
    </message>
    <message>
        <source>Around the chosen ones</source>
        <translation>Di sekitar bobot pilihan</translation>
    </message>
    <message>
        <source>Any weights at all</source>
        <translation>Sembarang bobot</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>Simulasi</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Scorers who count</source>
        <translation>Penilai yang diikutkan</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Hitung</translation>
    </message>
</context>
<context>
    <name>StabilityPanel</name>
    <message>
        <source>Show the table…</source>
        <translation>Lihat tabel…</translation>
    </message>
    <message>
        <source>Chance of each rank</source>
        <translation>Peluang tiap urutan</translation>
    </message>
    <message>
        <source>first</source>
        <translation>pertama</translation>
    </message>
    <message>
        <source>Safe range of the weights</source>
        <translation>Rentang bobot yang aman</translation>
    </message>
    <message>
        <source>| weight now</source>
        <translation>| bobot kini</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>Kemajuan simulasi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Compute again…</source>
        <translation>Hitung ulang…</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>menghitung…</translation>
    </message>
    <message>
        <source>%1 simulations with any weights, seed %2</source>
        <translation>%1 simulasi sembarang bobot, benih %2</translation>
    </message>
    <message>
        <source>%1 simulations, seed %2</source>
        <translation>%1 simulasi, benih %2</translation>
    </message>
    <message>
        <source>Compare the methods</source>
        <translation>Bandingkan metode</translation>
    </message>
</context>
<context>
    <name>StabilityTables</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Pertama pada</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Agreement (Spearman)</source>
        <translation>Kesepakatan (Spearman)</translation>
    </message>
    <message>
        <source>Pairs that swap</source>
        <translation>Pasangan yang bertukar</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two methods</comment>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Weight now</source>
        <translation>Bobot kini</translation>
    </message>
    <message>
        <source>First place kept</source>
        <translation>Urutan 1 tetap</translation>
    </message>
    <message>
        <source>Those above the line kept</source>
        <translation>Yang teratas tetap</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Strategic analysis</source>
        <translation>Analisis strategis</translation>
    </message>
    <message>
        <source>Book 1. Judged here: vision, RPJMD, council and team; readiness, SWOT and gaps are not kept in Pilar yet</source>
        <translation>Buku 1. Dinilai di sini: visi, RPJMD, dewan, dan tim; kesiapan, SWOT, dan kesenjangan belum dimuat di Pilar</translation>
    </message>
    <message>
        <source>vision of the smart city</source>
        <translation>visi kota cerdas</translation>
    </message>
    <message>
        <source>the RPJMD that the plan follows</source>
        <translation>RPJMD yang diacu rencana</translation>
    </message>
    <message>
        <source>members of the council</source>
        <translation>anggota dewan smart city</translation>
    </message>
    <message>
        <source>members of the working team</source>
        <translation>anggota tim pelaksana</translation>
    </message>
    <message>
        <source>Masterplan</source>
        <translation>Masterplan</translation>
    </message>
    <message>
        <source>Book 2: programs of the RPJMD and Renstra, action plan, roadmap</source>
        <translation>Buku 2: program RPJMD dan Renstra, rencana aksi, peta jalan</translation>
    </message>
    <message>
        <source>programs in every pillar</source>
        <translation>program di setiap dimensi</translation>
    </message>
    <message>
        <source>a lead for every program</source>
        <translation>penanggung jawab setiap program</translation>
    </message>
    <message>
        <source>an RPJMD or Renstra reference for every program</source>
        <translation>acuan RPJMD atau Renstra setiap program</translation>
    </message>
    <message>
        <source>an indicator for every program</source>
        <translation>indikator setiap program</translation>
    </message>
    <message>
        <source>years for every program</source>
        <translation>tahun pelaksanaan setiap program</translation>
    </message>
    <message>
        <source>a budget for every program</source>
        <translation>anggaran setiap program</translation>
    </message>
    <message>
        <source>activities for every program</source>
        <translation>kegiatan setiap program</translation>
    </message>
    <message>
        <source>programs in all four groups of the action plan</source>
        <translation>program pada keempat kelompok rencana aksi</translation>
    </message>
    <message>
        <source>Innovations and quick wins</source>
        <translation>Inovasi dan quick win</translation>
    </message>
    <message>
        <source>List of innovations, scores of the candidates, choice</source>
        <translation>Daftar inovasi, penilaian kandidat, pemilihan</translation>
    </message>
    <message>
        <source>candidates in every pillar</source>
        <translation>kandidat di setiap dimensi</translation>
    </message>
    <message>
        <source>the innovation of every candidate</source>
        <translation>inovasi setiap kandidat</translation>
    </message>
    <message>
        <source>risks of every candidate</source>
        <translation>risiko setiap kandidat</translation>
    </message>
    <message>
        <source>criteria whose weights sum to 100%</source>
        <translation>kriteria dengan bobot berjumlah 100%</translation>
    </message>
    <message>
        <source>scores of every candidate</source>
        <translation>nilai setiap kandidat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Final books, profiles of the quick wins, signed commitment</source>
        <translation>Buku akhir, profil quick win, komitmen yang ditandatangani</translation>
    </message>
    <message>
        <source>chosen quick wins</source>
        <translation>quick win terpilih</translation>
    </message>
    <message>
        <source>a decision on every candidate</source>
        <translation>keputusan atas setiap kandidat</translation>
    </message>
    <message>
        <source>a reason for every decision</source>
        <translation>alasan setiap keputusan</translation>
    </message>
    <message>
        <source>a program for every chosen quick win</source>
        <translation>program bagi setiap quick win terpilih</translation>
    </message>
    <message>
        <source>a named version of the plan</source>
        <translation>versi rencana yang bernama</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New plan…</source>
        <translation>Rencana baru…</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Buka rencana…</translation>
    </message>
    <message>
        <source>Pilar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>From the consultant&apos;s workbook to programs, quick wins, a timeline and a printed report: one file, without a network.</source>
        <translation>Dari buku kerja konsultan menjadi program, quick win, peta jalan, dan laporan tercetak: satu berkas, tanpa jaringan.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>City, period and pillars; then program by program.</source>
        <translation>Kota, periode, dan dimensi; lalu program demi program.</translation>
    </message>
    <message>
        <source>From a workbook…</source>
        <translation>Dari buku kerja…</translation>
    </message>
    <message>
        <source>Reads the consultant&apos;s Excel or ODS as it is.</source>
        <translation>Membaca Excel atau ODS konsultan apa adanya.</translation>
    </message>
    <message>
        <source>A *.pilar file on this computer or a stick.</source>
        <translation>Berkas *.pilar di komputer ini atau di flash disk.</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Buka contoh…</translation>
    </message>
    <message>
        <source>Kota Tangerang Selatan, 72 programs, to look around and try.</source>
        <translation>Kota Tangerang Selatan, 72 program, untuk dilihat dan dicoba.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>As of %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>Per hari ini</translation>
    </message>
    <message>
        <source>City and period…</source>
        <translation>Kota dan periode…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Hanya baca</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>a time</comment>
        <translation>Tersimpan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n masalah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list of findings</source>
        <translation>Tampilkan daftar temuan</translation>
    </message>
    <message>
        <source>No version named yet</source>
        <translation>Belum ada versi bernama</translation>
    </message>
    <message>
        <source>Last version: %1</source>
        <translation>Versi terakhir: %1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The plan no longer matches its history here, so this step cannot be applied. Nothing was changed.</source>
        <translation>Isi rencana tidak lagi cocok dengan riwayatnya, sehingga langkah ini tidak dapat diterapkan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Entry %1 of the history is damaged and cannot be used. The plan itself was not changed.</source>
        <translation>Catatan riwayat nomor %1 rusak dan tidak dapat dipakai. Rencananya sendiri tidak berubah.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed, or the stick was taken out.</source>
        <translation>“%1” tidak ada. Mungkin sudah dipindahkan, diganti nama, atau diska lepasnya dicabut.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a plan.</source>
        <translation>“%1” adalah folder, bukan rencana.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes), so it is not a plan of Pilar.</source>
        <translation>“%1” kosong (0 bita), jadi bukan rencana Pilar.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission.</source>
        <translation>“%1” tidak boleh dibaca. Mintalah izin kepada pemiliknya.</translation>
    </message>
    <message>
        <source>“%1” is not a plan of Pilar.</source>
        <translation>“%1” bukan rencana Pilar.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a plan of Pilar.</source>
        <translation>“%1” adalah basis data, tetapi bukan rencana Pilar.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Pilar (format %2, this program knows up to %3). Install the newer Pilar to open it.</source>
        <translation>“%1” disimpan oleh Pilar yang lebih baru (format %2, program ini mengenal sampai %3). Pasang Pilar yang lebih baru untuk membukanya.</translation>
    </message>
    <message>
        <source>“%1” has other tables than a plan of Pilar. It was changed by another program and is not opened.</source>
        <translation>Tabel dalam “%1” berbeda dari rencana Pilar. Berkas itu diubah program lain dan tidak dibuka.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1” rusak.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name.</source>
        <translation>“%1” sudah ada dan tidak ditimpa. Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Nothing was changed; make room and try again.</source>
        <translation>Tidak ada lagi ruang di diska untuk “%1”. Tidak ada yang berubah; sediakan ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>“%1” may only be read. Save a copy in a folder that you may write to.</source>
        <translation>“%1” hanya boleh dibaca. Simpan salinan di folder yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Wait a moment and try again.</source>
        <translation>“%1” sedang ditulis oleh program lain. Tunggu sebentar lalu coba lagi.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder are there and may be written to.</source>
        <translation>“%1” tidak dapat dibuka. Periksa apakah berkas dan foldernya ada dan boleh ditulisi.</translation>
    </message>
    <message>
        <source>No backup could be written to “%1”. Make room there, or allow writing to it.</source>
        <translation>Cadangan tidak dapat ditulis ke “%1”. Sediakan ruang di sana atau izinkan penulisan.</translation>
    </message>
    <message>
        <source>%1 (damaged %2).pilar</source>
        <comment>file name, time</comment>
        <translation>%1 (rusak %2).pilar</translation>
    </message>
    <message>
        <source>“%1” could not be set aside. Check that you may write to its folder.</source>
        <translation>“%1” tidak dapat disisihkan. Periksa apakah foldernya boleh ditulisi.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged or gone.</source>
        <translation>Cadangan “%1” rusak atau sudah tidak ada.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that you may write to its folder.</source>
        <translation>“%1” tidak dapat ditulis. Periksa apakah foldernya boleh ditulisi.</translation>
    </message>
    <message>
        <source>“%1” or its folder may not be written to, so the plan can only be read there. Save a copy in a folder of your own.</source>
        <translation>“%1” atau foldernya tidak boleh ditulisi, sehingga rencana ini hanya dapat dibaca di sana. Simpan salinan di folder Anda sendiri.</translation>
    </message>
    <message>
        <source>“%1” is being edited elsewhere. It can be read meanwhile; to edit, close it there first.</source>
        <translation>“%1” sedang disunting di tempat lain. Sementara itu dapat dibaca; untuk menyunting, tutup dulu di sana.</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2. It can be read meanwhile; to edit, close it there first.</source>
        <translation>“%1” sedang disunting oleh %2. Sementara itu dapat dibaca; untuk menyunting, tutup dulu di sana.</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <translation>%1 di komputer %2</translation>
    </message>
    <message>
        <source>The drive of “%1” does not let Pilar reserve the plan for you, so it can only be read there. Save a copy on a drive of this computer.</source>
        <translation>Diska tempat “%1” tidak memungkinkan Pilar menguncinya untuk Anda, sehingga hanya dapat dibaca di sana. Simpan salinan di diska komputer ini.</translation>
    </message>
    <message>
        <source>“%1” is a link to another file. Open that file itself: %2</source>
        <translation>“%1” adalah tautan ke berkas lain. Buka berkasnya langsung: %2</translation>
    </message>
    <message>
        <source>The change refers to something that is not in the plan, or removes what is still referred to. Nothing was changed.</source>
        <translation>Perubahan ini merujuk sesuatu yang tidak ada dalam rencana, atau menghapus yang masih dirujuk. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>What was to be added is in the plan already. Nothing was changed.</source>
        <translation>Yang akan ditambahkan sudah ada dalam rencana. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>A value is missing or outside of what the plan can hold. Nothing was changed.</source>
        <translation>Ada isian yang kosong atau di luar yang dapat ditampung rencana. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>“%1” was being written when its program ended, and can only be repaired where it may be written. Copy it, together with the file “%1-journal”, to a folder of your own.</source>
        <translation>“%1” sedang ditulis ketika programnya berhenti, dan hanya dapat dipulihkan di tempat yang boleh ditulisi. Salin berkas itu beserta “%1-journal” ke folder Anda sendiri.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written; the disk or the stick may be full, gone or broken. Nothing was changed.</source>
        <translation>“%1” tidak dapat dibaca atau ditulis; diska atau diska lepasnya mungkin penuh, dicabut, atau rusak. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>A text or a change is too large for “%1”. Nothing was changed.</source>
        <translation>Ada teks atau perubahan yang terlalu besar untuk “%1”. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>“%1” cannot be used (SQLite error %2).</source>
        <translation>“%1” tidak dapat dipakai (galat SQLite %2).</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Kemenkominfo</source>
        <translation>Kemenkominfo</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>for example: Bimtek IV</source>
        <translation>misalnya: Bimtek IV</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nama versi</translation>
    </message>
    <message>
        <source>Submitted to</source>
        <translation>Diserahkan kepada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Buku</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Every page carries the version and the hash of the plan&apos;s content. Pilar remembers the files, so that anybody can check later whether a report belongs to this plan.</source>
        <translation>Setiap halaman membawa versi dan sidik isi rencana. Pilar mengingat berkasnya, sehingga siapa pun dapat memeriksa kemudian apakah sebuah laporan memang dari rencana ini.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Where the books go</source>
        <translation>Tempat buku ditulis</translation>
    </message>
    <message>
        <source>Writing the books…</source>
        <translation>Menulis buku…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was recorded as submitted.</source>
        <translation>Dihentikan. Tidak ada yang dicatat sebagai diserahkan.</translation>
    </message>
    <message>
        <source>The files were written, but the plan could not record it. Try again.</source>
        <translation>Berkas sudah ditulis, tetapi rencana tidak dapat mencatatnya. Coba lagi.</translation>
    </message>
</context>
<context>
    <name>SupportList</name>
    <message>
        <source>Add an OPD…</source>
        <translation>Tambah OPD…</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Cetak %1</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Isi ke bawah</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>Tempel sebagai baris baru</translation>
    </message>
    <message>
        <source>The block has %1 rows, and from here on the table has only %2. Nothing was pasted.</source>
        <translation>Bloknya %1 baris, sedangkan dari sini tabel hanya punya %2 baris. Tidak ada yang ditempel.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
</context>
<context>
    <name>TargetsModel</name>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisasi</translation>
    </message>
</context>
<context>
    <name>Te</name>
    <message>
        <source>Quick wins</source>
        <translation>Quick win</translation>
    </message>
    <message>
        <source>OPD and team</source>
        <translation>OPD dan tim</translation>
    </message>
    <message>
        <source>Text of the books</source>
        <translation>Naskah buku</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Q1</source>
        <translation>TW I</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first quarter</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Q2</source>
        <translation>TW II</translation>
    </message>
    <message>
        <source>2</source>
        <comment>second quarter</comment>
        <translation>II</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>TW III</translation>
    </message>
    <message>
        <source>3</source>
        <comment>third quarter</comment>
        <translation>III</translation>
    </message>
    <message>
        <source>Q4</source>
        <translation>TW IV</translation>
    </message>
    <message>
        <source>4</source>
        <comment>fourth quarter</comment>
        <translation>IV</translation>
    </message>
    <message>
        <source>Short term (until %1)</source>
        <translation>Jangka pendek (s.d. %1)</translation>
    </message>
    <message>
        <source>Medium term (until %1)</source>
        <translation>Jangka menengah (s.d. %1)</translation>
    </message>
    <message>
        <source>Long term (until %1)</source>
        <translation>Jangka panjang (s.d. %1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n programs</source>
        <translation>
            <numerusform>%1 · %n program</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no OPD of this plan. Add it on the page OPD &amp; Tim first.</source>
        <translation>“%1” bukan OPD dalam rencana ini. Tambahkan dahulu di halaman OPD &amp; Tim.</translation>
    </message>
    <message>
        <source>“%1” is no year. Write it like 2018.</source>
        <translation>“%1” bukan tahun. Tulis seperti 2018.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Tahun selesai mendahului tahun mulai.</translation>
    </message>
    <message>
        <source>It would finish before it starts.</source>
        <translation>Tanggal selesai mendahului tanggal mulai.</translation>
    </message>
    <message>
        <source>The duration is a number of work days, at least 1.</source>
        <translation>Lama adalah banyaknya hari kerja, paling sedikit 1.</translation>
    </message>
    <message>
        <source>Progress is a whole number from 0 to 100.</source>
        <translation>Progres adalah bilangan bulat 0 sampai 100.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Program and activity</source>
        <translation>Program dan kegiatan</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>PJ utama</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Work days</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>belum mulai</translation>
    </message>
    <message>
        <source>activity and progress</source>
        <translation>kegiatan dan progres</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>jalur kritis</translation>
    </message>
    <message>
        <source>milestone reached</source>
        <translation>tonggak selesai</translation>
    </message>
    <message>
        <source>milestone open</source>
        <translation>tonggak belum</translation>
    </message>
    <message>
        <source>float</source>
        <translation>kelonggaran</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>terlambat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation>Progres %1</translation>
    </message>
    <message>
        <source>Waits for %1 (%2)</source>
        <comment>activity, kind of link</comment>
        <translation>Menunggu %1 (%2)</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>Di jalur kritis</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>Kelonggaran %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n kegiatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities late</source>
        <translation>
            <numerusform>%n kegiatan terlambat</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick-win candidate</source>
        <translation>Kandidat quick win</translation>
    </message>
    <message>
        <source>%1 begins %2 too early for %3; it may begin on %4 at the earliest.</source>
        <comment>activity, work days, predecessor, date</comment>
        <translation>%1 mulai %2 terlalu awal: menunggu %3, paling cepat %4.</translation>
    </message>
    <message>
        <source>%1 should have been done on %2 and is %3.</source>
        <comment>activity, date, late by</comment>
        <translation>%1 semestinya selesai %2, %3.</translation>
    </message>
    <message>
        <source>%1 is on the critical path: each day it slips moves the end of the plan.</source>
        <translation>%1 di jalur kritis: setiap hari mundur menggeser akhir rencana.</translation>
    </message>
    <message>
        <source>%1 waits for %2 (%3)</source>
        <comment>activity, activity, kind of link</comment>
        <translation>%1 menunggu %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n late activities.</source>
        <translation>
            <numerusform>%1 mempunyai %n kegiatan terlambat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no activities yet; its bar shows its years.</source>
        <translation>%1 belum mempunyai kegiatan; batangnya menunjukkan tahun pelaksanaan.</translation>
    </message>
    <message>
        <source>%1 has activities outside its years %2.</source>
        <translation>%1 mempunyai kegiatan di luar tahun pelaksanaan %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n activities.</source>
        <translation>
            <numerusform>%1 mempunyai %n kegiatan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>activities %1</source>
        <comment>progress in percent</comment>
        <translation>kegiatan %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>s.d. %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>mulai %1</translation>
    </message>
    <message>
        <source>no years yet</source>
        <translation>tahun belum diisi</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>tanggal belum diisi</translation>
    </message>
    <message>
        <source>Without lead</source>
        <translation>Tanpa PJ utama</translation>
    </message>
    <message>
        <source>Without years</source>
        <translation>Tanpa tahun</translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation>Belum dipetakan</translation>
    </message>
    <message numerus="yes">
        <source>%n work days</source>
        <translation>
            <numerusform>%n hari kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary %1</source>
        <translation>Ringkasan %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a group of programs</comment>
        <translation>%1, lanjutan</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>keadaan %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Programs and activities of %1 %2</source>
        <comment>city, years</comment>
        <translation>Program dan kegiatan %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary: programs and their progress, %1</source>
        <translation>Ringkasan: program dan kemajuannya, %1</translation>
    </message>
    <message>
        <source>Programs %1</source>
        <translation>Program %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>in the version</source>
        <translation>pada versi pembanding</translation>
    </message>
    <message>
        <source>Which page shows what</source>
        <translation>Peta halaman</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Work days between the two ends (negative: they overlap):</source>
        <translation>Hari kerja di antara kedua ujung (negatif: bertumpang tindih):</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>FS, finish to start</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lag: %1…</source>
        <translation>Jeda: %1…</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Hapus ketergantungan</translation>
    </message>
    <message>
        <source>Followed by %1 (%2)</source>
        <comment>activity, kind of link</comment>
        <translation>Diikuti %1 (%2)</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>column of work days</comment>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Its start is fixed: links do not move it</source>
        <translation>Mulainya tetap: ketergantungan tidak menggesernya</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Tidak sebelum %1</translation>
    </message>
    <message>
        <source>To be finished by %1</source>
        <translation>Paling lambat selesai %1</translation>
    </message>
    <message numerus="yes">
        <source>missed by %n work days</source>
        <translation>
            <numerusform>terlampaui %n hari kerja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is to be finished by %2 and will be %n work days late.</source>
        <comment>activity, date</comment>
        <translation>
            <numerusform>%1 harus selesai paling lambat %2 dan akan terlampaui %n hari kerja.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2</source>
        <comment>date, what is then</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
    <message>
        <source>%1: day off, %2</source>
        <comment>date, why</comment>
        <translation>%1: libur, %2</translation>
    </message>
    <message>
        <source>The successor begins %1 too early; it may begin on %2 at the earliest.</source>
        <comment>work days, date</comment>
        <translation>Penerusnya mulai %1 terlalu awal; paling cepat boleh mulai %2.</translation>
    </message>
    <message>
        <source>Right click: change or remove it</source>
        <translation>Klik kanan: ubah atau hapus</translation>
    </message>
    <message>
        <source>With late activities</source>
        <translation>Ada kegiatan terlambat</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sedang berjalan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Belum dimulai</translation>
    </message>
    <message>
        <source>The plan has nothing in %1. Choose years of %2.</source>
        <translation>Rencana ini tidak memuat apa pun pada %1. Pilih tahun dalam %2.</translation>
    </message>
    <message>
        <source>The years from %1 to %2 are none.</source>
        <translation>Tidak ada tahun dari %1 sampai %2.</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Bars along the years</source>
        <translation>Batang di sepanjang tahun</translation>
    </message>
</context>
<context>
    <name>TimelineEditor</name>
    <message>
        <source>%1 → %2 would close a circle</source>
        <translation>%1 → %2 akan melingkar</translation>
    </message>
    <message numerus="yes">
        <source>Plan ends on %1 (+%n days)</source>
        <translation>
            <numerusform>Rencana selesai %1 (+%n hari)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan ends on %1 (−%n days)</source>
        <translation>
            <numerusform>Rencana selesai %1 (−%n hari)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities would have to follow</source>
        <translation>
            <numerusform>%n kegiatan perlu ikut digeser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alt takes %n followers along</source>
        <translation>
            <numerusform>Alt: %n kegiatan ikut digeser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Roadmap</source>
        <translation>Peta Jalan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Kelompokkan menurut</translation>
    </message>
    <message>
        <source>Group: pillar</source>
        <translation>Kelompok: dimensi</translation>
    </message>
    <message>
        <source>Group: OPD</source>
        <translation>Kelompok: OPD</translation>
    </message>
    <message>
        <source>Group: horizon</source>
        <translation>Kelompok: jangka</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Warna menurut</translation>
    </message>
    <message>
        <source>Colour: pillar</source>
        <translation>Warna: dimensi</translation>
    </message>
    <message>
        <source>Colour: status</source>
        <translation>Warna: status</translation>
    </message>
    <message>
        <source>Colour: OPD</source>
        <translation>Warna: OPD</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Jalur kritis</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Ketergantungan</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Skala waktu</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Triwulan</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Seluruh rencana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Buka semua baris</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Tutup semua baris</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Pilih kolom</translation>
    </message>
    <message>
        <source>Here stand programs and activities along the years, with what waits for what.</source>
        <translation>Di sini program dan kegiatan terlihat di sepanjang tahun, beserta apa yang menunggu apa.</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Impor buku kerja…</translation>
    </message>
    <message>
        <source>Write the first program</source>
        <translation>Tulis program pertama</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n kegiatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n terlambat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links broken</source>
        <translation>
            <numerusform>%n ketergantungan dilanggar</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities end on %1</source>
        <translation>Kegiatan selesai %1</translation>
    </message>
    <message>
        <source>Show its bar</source>
        <translation>Tampilkan batangnya</translation>
    </message>
    <message>
        <source>Show in the masterplan</source>
        <translation>Tampilkan di masterplan</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Program baru</translation>
    </message>
    <message>
        <source>Show among the candidates</source>
        <translation>Tampilkan di kandidat</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Tambah kegiatan</translation>
    </message>
    <message>
        <source>Shift so that links are kept</source>
        <translation>Geser agar ketergantungan dipatuhi</translation>
    </message>
    <message numerus="yes">
        <source>Shift all so that links are kept (%n)</source>
        <translation>
            <numerusform>Geser semua agar ketergantungan dipatuhi (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be shifted: what is done, fixed or without dates stays.</source>
        <translation>Tidak ada yang dapat digeser: yang selesai, bermula tetap, atau tanpa tanggal tidak berpindah.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities were shifted so that links are kept.</source>
        <translation>
            <numerusform>%n kegiatan digeser agar ketergantungan dipatuhi.</numerusform>
        </translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Kegiatan baru</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Pergeseran</translation>
    </message>
    <message>
        <source>Compare with: nothing</source>
        <translation>Bandingkan: (tanpa)</translation>
    </message>
    <message>
        <source>No named version yet: Ctrl+S names one</source>
        <translation>Belum ada versi bernama: Ctrl+S menamainya</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Dibandingkan dengan %1</translation>
    </message>
    <message>
        <source>Compare with a named version</source>
        <translation>Bandingkan dengan versi bernama</translation>
    </message>
    <message>
        <source>Group: status</source>
        <translation>Kelompok: Status</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Print the roadmap</source>
        <translation>Cetak peta jalan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
</context>
<context>
    <name>TimelinePrintDialog</name>
    <message>
        <source>Print the roadmap</source>
        <translation>Cetak peta jalan</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Pratinjau halaman</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 mendatar</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 mendatar</translation>
    </message>
    <message>
        <source>A2 landscape</source>
        <translation>A2 mendatar</translation>
    </message>
    <message>
        <source>Width of a page</source>
        <translation>Lebar satu halaman</translation>
    </message>
    <message>
        <source>the whole time</source>
        <translation>seluruh waktu</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 tahun</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 tahun</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 tahun</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 bulan</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 bulan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>semuanya</translation>
    </message>
    <message>
        <source>what the page shows now</source>
        <translation>yang tampil sekarang</translation>
    </message>
    <message>
        <source>programs only</source>
        <translation>program saja</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>by pillar</source>
        <translation>menurut dimensi</translation>
    </message>
    <message>
        <source>by OPD</source>
        <translation>menurut OPD</translation>
    </message>
    <message>
        <source>by horizon</source>
        <translation>menurut jangka</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tanpa kelompok</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Summary of the programs first</source>
        <translation>Ringkasan program lebih dahulu</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Ketergantungan</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Jalur kritis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari tahun</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai tahun</translation>
    </message>
    <message>
        <source>A page shows</source>
        <translation>Satu halaman memuat</translation>
    </message>
    <message>
        <source>Smallest letters</source>
        <translation>Huruf terkecil</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <comment>PDF</comment>
        <translation>Simpan %1…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Menulis “%1”…</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>“%1” sudah ditulis.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Mencetak…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sudah dikirim ke pencetak.</translation>
    </message>
</context>
<context>
    <name>TimelineShow</name>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message numerus="yes">
        <source>Show (%n)</source>
        <comment>how many filters are on</comment>
        <translation>
            <numerusform>Tampilkan (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>What is shown: late, done, critical, an OPD, a year…</source>
        <translation>Yang ditampilkan: terlambat, selesai, kritis, OPD, tahun…</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Hanya jalur kritis</translation>
    </message>
    <message>
        <source>Quick wins only</source>
        <translation>Hanya quick win</translation>
    </message>
    <message>
        <source>OPD: %1</source>
        <translation>OPD: %1</translation>
    </message>
    <message>
        <source>OPD: all</source>
        <translation>OPD: semua</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>Tahun: %1</translation>
    </message>
    <message>
        <source>Year: all</source>
        <translation>Tahun: semua</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Choose columns</source>
        <translation>Pilih kolom</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>“%1” is no date. Write it like 31/8/2018.</source>
        <translation>“%1” bukan tanggal. Tulis seperti 31/8/2018.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 1.250 or 312,5.</source>
        <translation>“%1” bukan jumlah uang. Tulis seperti 1.250 atau 312,5.</translation>
    </message>
</context>
<context>
    <name>VolumeFindings</name>
    <message>
        <source>Front</source>
        <translation>Halaman depan</translation>
    </message>
    <message>
        <source>%1 %2 is still empty</source>
        <comment>a chapter: 3.1 Smart Governance</comment>
        <translation>%1 %2 masih kosong</translation>
    </message>
    <message>
        <source>%1: this version of Pilar does not know the block “%2”. It is not printed.</source>
        <translation>%1: versi Pilar ini tidak mengenal blok “%2”. Blok itu tidak dicetak.</translation>
    </message>
    <message>
        <source>%1: a text is not written yet.</source>
        <translation>%1: sebuah teks belum ditulis.</translation>
    </message>
    <message>
        <source>%1: the field %2 is not known.</source>
        <translation>%1: isian %2 tidak dikenal.</translation>
    </message>
    <message>
        <source>%1: the plan does not say what %2 is yet.</source>
        <translation>%1: isian %2 belum ada dalam rencana.</translation>
    </message>
    <message>
        <source>%1: “%2” asks for “%3”, which the plan does not hold.</source>
        <translation>%1: “%2” meminta “%3”, yang tidak ada dalam rencana.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot take “%3”.</source>
        <comment>a block, a value</comment>
        <translation>%1: “%2” tidak mengenal “%3”.</translation>
    </message>
</context>
<context>
    <name>VolumesDialog</name>
    <message>
        <source>Manage books</source>
        <translation>Kelola buku</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Buku</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Buku baru</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama singkat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>one for the whole plan</source>
        <translation>satu untuk seluruh rencana</translation>
    </message>
    <message>
        <source>one for each OPD</source>
        <translation>satu untuk setiap OPD</translation>
    </message>
    <message>
        <source>one for each quick win</source>
        <translation>satu untuk setiap quick win</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
</context>
<context>
    <name>WeightBars</name>
    <message>
        <source>%1: %2, now %3</source>
        <comment>criterion, weight, weight</comment>
        <translation>%1: %2, kini %3</translation>
    </message>
    <message>
        <source>Weights found</source>
        <translation>Bobot yang dihasilkan</translation>
    </message>
</context>
<context>
    <name>WeightList</name>
    <message>
        <source>Weight of %1</source>
        <translation>Bobot %1</translation>
    </message>
    <message>
        <source>Keep the weight of %1</source>
        <translation>Kunci bobot %1</translation>
    </message>
    <message>
        <source>Kept when others change; click to free it</source>
        <translation>Terkunci saat bobot lain berubah; klik untuk melepas</translation>
    </message>
    <message>
        <source>Keep this weight when others change</source>
        <translation>Kunci bobot ini saat bobot lain berubah</translation>
    </message>
</context>
<context>
    <name>WeightOrder</name>
    <message>
        <source>Apply these weights</source>
        <translation>Terapkan bobot ini</translation>
    </message>
    <message>
        <source>Drag the criteria until the most important one stands first. The weights follow from the order alone.</source>
        <translation>Seret kriteria sampai yang terpenting berada di atas. Bobot mengikuti urutan ini saja.</translation>
    </message>
    <message>
        <source>From order to weight</source>
        <translation>Dari urutan ke bobot</translation>
    </message>
    <message>
        <source>Criteria in the order of their importance</source>
        <translation>Kriteria menurut kepentingannya</translation>
    </message>
    <message>
        <source>Shift up (Alt+Up)</source>
        <translation>Naikkan (Alt+Panah atas)</translation>
    </message>
    <message>
        <source>Shift down (Alt+Down)</source>
        <translation>Turunkan (Alt+Panah bawah)</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>criterion, weight</comment>
        <translation>%1, kini %2</translation>
    </message>
</context>
<context>
    <name>WeightPairs</name>
    <message>
        <source>stroke = weight now</source>
        <translation>garis = bobot kini</translation>
    </message>
    <message>
        <source>Apply these weights</source>
        <translation>Terapkan bobot ini</translation>
    </message>
    <message>
        <source>Contradict the others most</source>
        <translation>Paling bertentangan</translation>
    </message>
    <message>
        <source>Whose comparisons</source>
        <translation>Perbandingan siapa</translation>
    </message>
    <message>
        <source>All scorers together</source>
        <translation>Semua penilai bersama</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n pairs)</source>
        <comment>scorer</comment>
        <translation>
            <numerusform>%1 (%n pasangan)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody compares yet.</source>
        <translation>Belum ada penilai yang dapat membandingkan.</translation>
    </message>
    <message>
        <source>Add scorers…</source>
        <translation>Tambah penilai…</translation>
    </message>
    <message>
        <source>No pair is compared yet. Answer the questions below, one pair after the other.</source>
        <translation>Belum ada pasangan yang dibandingkan. Jawab pertanyaan di bawah, satu demi satu.</translation>
    </message>
    <message>
        <source>No pair is compared yet. Choose a scorer and begin, or import comparisons.</source>
        <translation>Belum ada pasangan yang dibandingkan. Pilih penilai lalu mulai, atau impor perbandingan.</translation>
    </message>
    <message>
        <source>Not all criteria hang together: compare %1 with %2.</source>
        <comment>two criteria</comment>
        <translation>Belum semua kriteria terhubung: bandingkan %1 dengan %2.</translation>
    </message>
    <message>
        <source>The comparisons are consistent (CR %1).</source>
        <translation>Perbandingan konsisten (CR %1).</translation>
    </message>
    <message>
        <source>The comparisons contradict each other (CR %1, at most 0.10 is good). Talk about those below again.</source>
        <translation>Perbandingan saling bertentangan (CR %1; yang baik paling besar 0,10). Bicarakan lagi yang di bawah.</translation>
    </message>
    <message>
        <source>%1 : %2 = %3</source>
        <comment>criterion, criterion, judgement</comment>
        <translation>%1 : %2 = %3</translation>
    </message>
    <message>
        <source>the others say %1; CR would be %2</source>
        <comment>judgement, ratio</comment>
        <translation>menurut yang lain %1; CR menjadi %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>judgement</comment>
        <translation>Pakai %1</translation>
    </message>
</context>
<context>
    <name>WeightRangeChart</name>
    <message>
        <source>Range of weights that keeps the first place</source>
        <translation>Rentang bobot yang mempertahankan urutan 1</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>tidak aman</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>aman</translation>
    </message>
    <message>
        <source>%1–%2%</source>
        <comment>range of a weight</comment>
        <translation>%1–%2%</translation>
    </message>
</context>
<context>
    <name>WeightsPanel</name>
    <message>
        <source>Where the weights come from</source>
        <translation>Asal bobot</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Langsung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Berpasangan</translation>
    </message>
    <message>
        <source>Weights say how much each criterion counts. There is no criterion yet.</source>
        <translation>Bobot menyatakan seberapa penting setiap kriteria. Belum ada kriteria.</translation>
    </message>
    <message>
        <source>Take eleven standard criteria</source>
        <translation>Pakai sebelas kriteria baku</translation>
    </message>
    <message>
        <source>▲ entropy: what the values alone suggest, by how much the candidates differ. To compare with, not to follow.</source>
        <translation>▲ entropi: bobot menurut nilai saja, dari seberapa jauh kandidat berbeda. Sebagai pembanding, bukan untuk diikuti.</translation>
    </message>
    <message>
        <source>This round is closed: its weights stay as they were then.</source>
        <translation>Sesi ini sudah ditutup: bobotnya tetap seperti saat itu.</translation>
    </message>
    <message>
        <source>This plan is opened to read: the weights cannot be changed.</source>
        <translation>Rencana ini dibuka untuk dibaca: bobot tidak dapat diubah.</translation>
    </message>
    <message>
        <source>%1 (%2); entropy suggests %3</source>
        <comment>criterion, direction, weight</comment>
        <translation>%1 (%2); menurut entropi %3</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>city</source>
        <translation>kota</translation>
    </message>
    <message>
        <source>regency</source>
        <translation>kabupaten</translation>
    </message>
    <message>
        <source>department</source>
        <translation>dinas</translation>
    </message>
    <message>
        <source>board</source>
        <translation>badan</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>sekretariat</translation>
    </message>
    <message>
        <source>inspectorate</source>
        <translation>inspektorat</translation>
    </message>
    <message>
        <source>office</source>
        <translation>kantor</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Dewan</translation>
    </message>
    <message>
        <source>Implementation team</source>
        <translation>Tim Pelaksana</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>short term</source>
        <translation>jangka pendek</translation>
    </message>
    <message>
        <source>medium term</source>
        <translation>jangka menengah</translation>
    </message>
    <message>
        <source>long term</source>
        <translation>jangka panjang</translation>
    </message>
    <message>
        <source>people</source>
        <translation>SDM</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>infrastruktur</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>aplikasi</translation>
    </message>
    <message>
        <source>literacy</source>
        <translation>literasi</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>belum diputuskan</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>asked of people</source>
        <translation>dijawab orang</translation>
    </message>
    <message>
        <source>takes twelve months at most</source>
        <translation>paling lama 12 bulan</translation>
    </message>
    <message>
        <source>has a lead agency</source>
        <translation>ada OPD penanggung jawab</translation>
    </message>
    <message>
        <source>has a cost</source>
        <translation>ada biaya</translation>
    </message>
    <message>
        <source>every risk has a mitigation</source>
        <translation>setiap risiko dimitigasi</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>manfaat (benefit)</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>biaya (cost)</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>nilai penilai</translation>
    </message>
    <message>
        <source>cost of the candidate</source>
        <translation>biaya kandidat</translation>
    </message>
    <message>
        <source>months of the candidate</source>
        <translation>lama pelaksanaan kandidat</translation>
    </message>
    <message>
        <source>finish to finish</source>
        <translation>selesai ke selesai</translation>
    </message>
    <message>
        <source>finish to start</source>
        <translation>selesai ke mulai</translation>
    </message>
    <message>
        <source>start to finish</source>
        <translation>mulai ke selesai</translation>
    </message>
    <message>
        <source>start to start</source>
        <translation>mulai ke mulai</translation>
    </message>
    <message>
        <source>free</source>
        <translation>bebas</translation>
    </message>
    <message>
        <source>must be chosen</source>
        <translation>wajib dipilih</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dikecualikan</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>hanya bersama</translation>
    </message>
    <message>
        <source>at most one of them</source>
        <translation>salah satu saja</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>rata-rata</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>trimmed mean</source>
        <translation>rata-rata terpangkas</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Senin sampai Jumat</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>Senin sampai Sabtu</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>setiap hari</translation>
    </message>
    <message>
        <source>national holiday</source>
        <translation>libur nasional</translation>
    </message>
    <message>
        <source>joint leave</source>
        <translation>cuti bersama</translation>
    </message>
    <message>
        <source>bimtek</source>
        <translation>bimtek</translation>
    </message>
    <message>
        <source>review</source>
        <translation>evaluasi</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>seluruh rencana</translation>
    </message>
    <message>
        <source>each OPD</source>
        <translation>setiap OPD</translation>
    </message>
    <message>
        <source>each quick win</source>
        <translation>setiap quick win</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
</context>
<context>
    <name>WorkloadModel</name>
    <message>
        <source>Q%1 %2</source>
        <translation>TW %1 %2</translation>
    </message>
    <message>
        <source>%1, %2: leads %3 programs, supports %4</source>
        <translation>%1, %2: memimpin %3 program, mendukung %4</translation>
    </message>
    <message>
        <source>%1; it can lead %2 at once</source>
        <translation>%1; sanggup memimpin %2 sekaligus</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
</context>
<context>
    <name>WorkloadReading</name>
    <message>
        <source>What is counted</source>
        <translation>Yang dihitung</translation>
    </message>
    <message>
        <source>Programs that an OPD can lead at once</source>
        <translation>Program yang sanggup dipimpin satu OPD sekaligus</translation>
    </message>
    <message>
        <source>Programs that an OPD can lead at once. A cell&apos;s menu sets another limit for one OPD and year.</source>
        <translation>Program yang sanggup dipimpin satu OPD sekaligus. Menu klik kanan sebuah kotak menetapkan batas lain untuk satu OPD dan tahun.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Salin tabel</translation>
    </message>
    <message>
        <source>Promise more than they can</source>
        <translation>Melebihi kemampuan</translation>
    </message>
    <message>
        <source>Here stands how many programs each OPD leads and supports, quarter by quarter. It needs programs with an OPD and years first.</source>
        <translation>Di sini tercantum berapa program yang dipimpin dan didukung setiap OPD per triwulan. Untuk itu perlu program yang memiliki OPD dan tahun.</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>Impor buku kerja…</translation>
    </message>
    <message>
        <source>Limit of this OPD and year…</source>
        <translation>Batas OPD dan tahun ini…</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>memimpin</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>mendukung</translation>
    </message>
    <message>
        <source>  No program runs then.</source>
        <translation>  Tidak ada program yang berjalan saat itu.</translation>
    </message>
    <message>
        <source>leads %1, can lead %2</source>
        <translation>memimpin %1, sanggup %2</translation>
    </message>
    <message>
        <source>Set a limit above to see which OPD lead more programs at once.</source>
        <translation>Isi batas di atas untuk melihat OPD mana yang memimpin lebih banyak program sekaligus.</translation>
    </message>
    <message>
        <source>No OPD leads more programs at once than it can.</source>
        <translation>Tidak ada OPD yang memimpin melebihi kemampuannya.</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Batas %1</translation>
    </message>
    <message>
        <source>Programs that it can lead at once in %1 (−1: as all OPD)</source>
        <translation>Program yang sanggup dipimpin sekaligus pada %1 (−1: sama dengan semua OPD)</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Memimpin</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Mendukung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>tanpa</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>WorkloadView</name>
    <message>
        <source>Programs that run, OPD by quarter</source>
        <translation>Program yang berjalan, OPD menurut triwulan</translation>
    </message>
</context>
</TS>
