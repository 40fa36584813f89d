<?xml version="1.0" encoding="UTF-8"?>
<!-- How names in the news are said by voices of American English. docs/speech-text.md says how to add to it. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" xmlns:say="urn:earshot:say"
    alphabet="ipa" xml:lang="en-US">
  <lexeme><grapheme>Abiy Ahmed</grapheme><phoneme>ˈɑ.bi ˈɑ.mɛd</phoneme></lexeme>
  <lexeme><grapheme>Abuja</grapheme><phoneme>əˈbu.dʒə</phoneme></lexeme>
  <lexeme><grapheme>Ahmed al-Sharaa</grapheme><phoneme>ˈɑ.mɛd ælˈʃɑɹ.ə</phoneme></lexeme>
  <lexeme><grapheme>al-Assad</grapheme><phoneme>ælˈɑ.sɑd</phoneme></lexeme>
  <lexeme><grapheme>Albuquerque</grapheme><phoneme>ˈæl.bəˌkɝ.ki</phoneme></lexeme>
  <lexeme><grapheme>Alcaraz</grapheme><phoneme>ˌɑl.kəˈɹɑz</phoneme></lexeme>
  <lexeme><grapheme>Aleksandar Vučić</grapheme><grapheme>Aleksandar Vucic</grapheme><phoneme>ˌɑ.lɛkˈsɑn.dɑɹ ˈvu.tʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Aliyev</grapheme><phoneme>ɑˈli.jɛf</phoneme></lexeme>
  <lexeme><grapheme>Andrés Manuel López Obrador</grapheme><grapheme>Andres Manuel Lopez Obrador</grapheme><phoneme>ɑnˈdɹeɪs mɑnˈwɛl ˈloʊ.pɛz ˌoʊ.bɹəˈdɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Anishinaabe</grapheme><phoneme>əˌnɪ.ʃɪˈnɑ.beɪ</phoneme></lexeme>
  <lexeme><grapheme>Anita Anand</grapheme><phoneme>əˈni.tə ˈɑ.nənd</phoneme></lexeme>
  <lexeme><grapheme>Antananarivo</grapheme><phoneme>ˌɑn.təˌnæ.nəˈɹi.voʊ</phoneme></lexeme>
  <lexeme><grapheme>Antetokounmpo</grapheme><phoneme>ˌɑn.tə.toʊˈkum.poʊ</phoneme></lexeme>
  <lexeme><grapheme>Antigonish</grapheme><phoneme>ˌæn.tɪ.ɡəˈnɪʃ</phoneme></lexeme>
  <lexeme><grapheme>António Guterres</grapheme><grapheme>Antonio Guterres</grapheme><phoneme>ɑnˈtoʊ.ni.oʊ ɡuˈtɛɹ.ɛs</phoneme></lexeme>
  <lexeme><grapheme>Anwar Ibrahim</grapheme><phoneme>ˈɑn.wɑɹ ˌɪ.bɹɑˈhim</phoneme></lexeme>
  <lexeme><grapheme>Araghchi</grapheme><phoneme>əˈɹɑk.tʃi</phoneme></lexeme>
  <lexeme><grapheme>Astana</grapheme><phoneme>ˌɑ.stɑˈnɑ</phoneme></lexeme>
  <lexeme><grapheme>Asunción</grapheme><grapheme>Asuncion</grapheme><phoneme>ɑˌsun.siˈoʊn</phoneme></lexeme>
  <lexeme><grapheme>Attawapiskat</grapheme><phoneme>ˌæ.tə.wəˈpɪ.skæt</phoneme></lexeme>
  <lexeme><grapheme>Auger-Aliassime</grapheme><phoneme>ˌoʊ.ʒeɪˌɑ.li.əˈsim</phoneme></lexeme>
  <lexeme><grapheme>Aung San Suu Kyi</grapheme><phoneme>ˈaʊŋ sɑn su ˈtʃi</phoneme></lexeme>
  <lexeme><grapheme>Avdiivka</grapheme><phoneme>ɑvˈdiv.kə</phoneme></lexeme>
  <lexeme><grapheme>Babiš</grapheme><grapheme>Babis</grapheme><phoneme>ˈbɑ.bɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Baerbock</grapheme><phoneme>ˈbɛɹ.bɑk</phoneme></lexeme>
  <lexeme><grapheme>Bakhmut</grapheme><phoneme>bɑhˈmut</phoneme></lexeme>
  <lexeme><grapheme>Bardella</grapheme><phoneme>bɑɹˈdɛ.lə</phoneme></lexeme>
  <lexeme><grapheme>Barnier</grapheme><phoneme>bɑɹnˈjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Bayrou</grapheme><phoneme>baɪˈɹu</phoneme></lexeme>
  <lexeme><grapheme>Belém</grapheme><grapheme>Belem</grapheme><phoneme>bəˈlɛm</phoneme></lexeme>
  <lexeme><grapheme>Belousov</grapheme><phoneme>ˌbɛ.loʊˈu.sɔf</phoneme></lexeme>
  <lexeme><grapheme>Ben-Gvir</grapheme><phoneme>bɛnˈɡvɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Bengaluru</grapheme><phoneme>ˈbɛŋ.ɡə.lu.ɹu</phoneme></lexeme>
  <lexeme><grapheme>Benghazi</grapheme><phoneme>bɛnˈɡɑ.zi</phoneme></lexeme>
  <lexeme><grapheme>Benjamin Netanyahu</grapheme><phoneme>ˈbɛn.dʒə.mɪn ˌnɛ.tɑnˈjɑ.hu</phoneme></lexeme>
  <lexeme><grapheme>Beyoncé</grapheme><grapheme>Beyonce</grapheme><phoneme>biˈjɑn.seɪ</phoneme></lexeme>
  <lexeme><grapheme>Bishkek</grapheme><phoneme>bɪʃˈkɛk</phoneme></lexeme>
  <lexeme><grapheme>Blanchet</grapheme><phoneme>blɑnˈʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>Bogotá</grapheme><grapheme>Bogota</grapheme><phoneme>ˌboʊ.ɡəˈtɑ</phoneme></lexeme>
  <lexeme><grapheme>Boise</grapheme><phoneme>ˈbɔɪ.si</phoneme></lexeme>
  <lexeme><grapheme>Bolsonaro</grapheme><phoneme>ˌboʊl.soʊˈnɑɹ.oʊ</phoneme></lexeme>
  <lexeme><grapheme>Boluarte</grapheme><phoneme>boʊlˈwɑɹ.teɪ</phoneme></lexeme>
  <lexeme><grapheme>Bondi</grapheme><phoneme>ˈbɑn.di</phoneme></lexeme>
  <lexeme><grapheme>Bondi Beach</grapheme><phoneme>ˈbɑn.daɪ ˈbitʃ</phoneme></lexeme>
  <lexeme><grapheme>Boric</grapheme><phoneme>ˈbɔɹ.ɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Brasília</grapheme><grapheme>Brasilia</grapheme><phoneme>bɹəˈzɪl.jə</phoneme></lexeme>
  <lexeme><grapheme>Buenos Aires</grapheme><phoneme>ˈbweɪ.noʊs ˈaɪ.ɹɛs</phoneme></lexeme>
  <lexeme><grapheme>Bukele</grapheme><phoneme>buˈkeɪ.leɪ</phoneme></lexeme>
  <lexeme><grapheme>Bundestag</grapheme><phoneme>ˈbʊn.dəs.tɑɡ</phoneme></lexeme>
  <lexeme><grapheme>Busan</grapheme><phoneme>ˈbu.sɑn</phoneme></lexeme>
  <lexeme><grapheme>Buttigieg</grapheme><phoneme>ˈbu.tə.dʒɛdʒ</phoneme></lexeme>
  <lexeme><grapheme>Cancún</grapheme><grapheme>Cancun</grapheme><phoneme>kænˈkun</phoneme></lexeme>
  <lexeme><grapheme>Caracas</grapheme><phoneme>kəˈɹɑ.kəs</phoneme></lexeme>
  <lexeme><grapheme>Carney</grapheme><phoneme>ˈkɑɹ.ni</phoneme></lexeme>
  <lexeme><grapheme>Catalonia</grapheme><phoneme>ˌkæ.təˈloʊ.ni.ə</phoneme></lexeme>
  <lexeme><grapheme>Chernihiv</grapheme><phoneme>tʃɝˈni.hɪv</phoneme></lexeme>
  <lexeme><grapheme>Chiapas</grapheme><phoneme>tʃiˈɑ.pəs</phoneme></lexeme>
  <lexeme><grapheme>Chicoutimi</grapheme><phoneme>ʃɪˈku.tɪ.mi</phoneme></lexeme>
  <lexeme><grapheme>Chihuahua</grapheme><phoneme>tʃɪˈwɑ.wɑ</phoneme></lexeme>
  <lexeme><grapheme>Chisinau</grapheme><phoneme>ˌki.ʃɪˈnaʊ</phoneme></lexeme>
  <lexeme><grapheme>Chiwetel Ejiofor</grapheme><phoneme>ˈtʃu.ɪ.tɛl ˈɛ.dʒi.oʊ.fɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Chongqing</grapheme><phoneme>ˌtʃʊŋˈtʃɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Chrystia Freeland</grapheme><phoneme>ˈkɹɪ.sti.ə ˈfɹi.lənd</phoneme></lexeme>
  <lexeme><grapheme>Ciudad Juárez</grapheme><grapheme>Ciudad Juarez</grapheme><phoneme>sjuˈdɑd ˈhwɑɹ.ɛz</phoneme></lexeme>
  <lexeme><grapheme>Claudia Sheinbaum</grapheme><phoneme>ˈklaʊ.di.ə ˈʃeɪn.baʊm</phoneme></lexeme>
  <lexeme><grapheme>Claudia Sheinbaum Pardo</grapheme><phoneme>ˈklaʊ.di.ə ˈʃeɪn.baʊm ˈpɑɹ.doʊ</phoneme></lexeme>
  <lexeme><grapheme>Colombo</grapheme><phoneme>kəˈlʌm.boʊ</phoneme></lexeme>
  <lexeme><grapheme>Coquitlam</grapheme><phoneme>koʊˈkwɪt.ləm</phoneme></lexeme>
  <lexeme><grapheme>Côte d'Ivoire</grapheme><grapheme>Cote d'Ivoire</grapheme><phoneme>ˈkoʊt diˈvwɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Cyril Ramaphosa</grapheme><phoneme>ˈsɪɹ.əl ˌɹɑ.məˈpoʊ.sə</phoneme></lexeme>
  <lexeme><grapheme>Dáil</grapheme><grapheme>Dail</grapheme><phoneme>ˈdɔɪl</phoneme></lexeme>
  <lexeme><grapheme>Deir al-Balah</grapheme><phoneme>ˈdɪɹ ælˈbɑ.lə</phoneme></lexeme>
  <lexeme><grapheme>Delcy Rodríguez</grapheme><grapheme>Delcy Rodriguez</grapheme><phoneme>ˈdɛl.si ɹɑˈdɹi.ɡɛz</phoneme></lexeme>
  <lexeme><grapheme>Denali</grapheme><phoneme>dəˈnɑ.li</phoneme></lexeme>
  <lexeme><grapheme>Denis Villeneuve</grapheme><phoneme>dəˈni ˌvi.ləˈnuv</phoneme></lexeme>
  <lexeme><grapheme>Des Moines</grapheme><phoneme>də ˈmɔɪn</phoneme></lexeme>
  <lexeme><grapheme>Dhaka</grapheme><phoneme>ˈdɑ.kə</phoneme></lexeme>
  <lexeme><grapheme>Díaz-Canel</grapheme><grapheme>Diaz-Canel</grapheme><phoneme>ˈdi.æz.kəˈnɛl</phoneme></lexeme>
  <lexeme><grapheme>Diyarbakır</grapheme><grapheme>Diyarbakir</grapheme><phoneme>diˈjɑɹ.bɑ.kɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Djibouti</grapheme><phoneme>dʒɪˈbu.ti</phoneme></lexeme>
  <lexeme><grapheme>Djokovic</grapheme><phoneme>ˈdʒoʊ.kə.vɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Dmitry Peskov</grapheme><phoneme>dəˈmi.tɹi pɛˈskɔf</phoneme></lexeme>
  <lexeme><grapheme>Dnipro</grapheme><phoneme>dəˈni.pɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Doha</grapheme><phoneme>ˈdoʊ.hɑ</phoneme></lexeme>
  <lexeme><grapheme>Đoković</grapheme><grapheme>Dokovic</grapheme><phoneme>ˈdʒoʊ.kə.vɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Donald Tusk</grapheme><phoneme>ˈdɑ.nəld ˈtʊsk</phoneme></lexeme>
  <lexeme><grapheme>Dončić</grapheme><phoneme>ˈdɑn.tʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Doncic</grapheme><phoneme>ˈdɑn.tʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Donetsk</grapheme><phoneme>dəˈnjɛtsk</phoneme></lexeme>
  <lexeme><grapheme>Draisaitl</grapheme><phoneme>ˈdɹaɪ.saɪ.təl</phoneme></lexeme>
  <lexeme><grapheme>Duda</grapheme><phoneme>ˈdu.də</phoneme></lexeme>
  <lexeme><grapheme>Duterte</grapheme><phoneme>duˈtɛɹ.teɪ</phoneme></lexeme>
  <lexeme><grapheme>Ebrard</grapheme><phoneme>ɛˈbɹɑɹd</phoneme></lexeme>
  <lexeme><grapheme>Eby</grapheme><phoneme>ˈi.bi</phoneme></lexeme>
  <lexeme><grapheme>Edinburgh</grapheme><phoneme>ˈɛ.dɪnˌbɝ.ə</phoneme></lexeme>
  <lexeme><grapheme>El Fasher</grapheme><phoneme>ɛl ˈfɑ.ʃɚ</phoneme></lexeme>
  <lexeme><grapheme>el-Sissi</grapheme><phoneme>ɛlˈsi.si</phoneme></lexeme>
  <lexeme><grapheme>Élysée</grapheme><grapheme>Elysee</grapheme><phoneme>ˌeɪ.liˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Emmanuel Macron</grapheme><phoneme>ɪˌmɑn.juˈɛl mɑˈkɹoʊn</phoneme></lexeme>
  <lexeme><grapheme>Erdoğan</grapheme><phoneme>ˈɛɹ.doʊ.wɑn</phoneme></lexeme>
  <lexeme><grapheme>Erdogan</grapheme><phoneme>ˈɛɹ.doʊ.wɑn</phoneme></lexeme>
  <lexeme><grapheme>Esquimalt</grapheme><phoneme>ɛsˈkwaɪ.mɔlt</phoneme></lexeme>
  <lexeme><grapheme>Etobicoke</grapheme><phoneme>ɛˈtoʊ.bɪ.koʊ</phoneme></lexeme>
  <lexeme><grapheme>Eyjafjallajökull</grapheme><grapheme>Eyjafjallajokull</grapheme><phoneme>ˈeɪ.jə.fjɑ.ləˌjoʊ.kʊl</phoneme></lexeme>
  <lexeme><grapheme>Félix Auger-Aliassime</grapheme><grapheme>Felix Auger-Aliassime</grapheme><phoneme>ˈfeɪ.lɪks ˌoʊ.ʒeɪˌɑ.li.əˈsim</phoneme></lexeme>
  <lexeme><grapheme>Fiala</grapheme><phoneme>ˈfi.ə.lə</phoneme></lexeme>
  <lexeme><grapheme>Fianna Fáil</grapheme><grapheme>Fianna Fail</grapheme><phoneme>ˈfi.ə.nə ˈfɔɪl</phoneme></lexeme>
  <lexeme><grapheme>Fico</grapheme><phoneme>ˈfi.tsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Fordow</grapheme><phoneme>fɔɹˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>François Legault</grapheme><grapheme>Francois Legault</grapheme><phoneme>fɹɑnˈswɑ ləˈɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>François-Philippe Champagne</grapheme><grapheme>Francois-Philippe Champagne</grapheme><phoneme>fɹɑnˈswɑ.fiˈlip ʃɑmˈpɑn.jə</phoneme></lexeme>
  <lexeme><grapheme>Frederiksen</grapheme><phoneme>ˈfɹɛ.dɹɪk.sən</phoneme></lexeme>
  <lexeme><grapheme>Friedrich Merz</grapheme><phoneme>ˈfɹi.dɹɪk ˈmɛɹts</phoneme></lexeme>
  <lexeme><grapheme>Fukushima</grapheme><phoneme>ˌfu.kuˈʃi.mə</phoneme></lexeme>
  <lexeme><grapheme>Gabriel Boric</grapheme><phoneme>ˌɡɑ.bɹiˈɛl ˈbɔɹ.ɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Gananoque</grapheme><phoneme>ˌɡæ.nəˈnɑk.weɪ</phoneme></lexeme>
  <lexeme><grapheme>Gaspé</grapheme><grapheme>Gaspe</grapheme><phoneme>ɡæˈspeɪ</phoneme></lexeme>
  <lexeme><grapheme>Gatineau</grapheme><phoneme>ˈɡæ.tɪ.noʊ</phoneme></lexeme>
  <lexeme><grapheme>Gavin Newsom</grapheme><phoneme>ˈɡæ.vɪn ˈnu.səm</phoneme></lexeme>
  <lexeme><grapheme>Gdańsk</grapheme><grapheme>Gdansk</grapheme><phoneme>ɡəˈdɑnsk</phoneme></lexeme>
  <lexeme><grapheme>Georgieva</grapheme><phoneme>ˌɡeɪ.ɔɹˈɡi.ɛ.və</phoneme></lexeme>
  <lexeme><grapheme>Gilgeous-Alexander</grapheme><phoneme>ˈɡɪl.dʒəsˌæ.lɪɡˈzæn.dɚ</phoneme></lexeme>
  <lexeme><grapheme>Giorgia Meloni</grapheme><phoneme>ˈdʒɔɹ.dʒə məˈloʊ.ni</phoneme></lexeme>
  <lexeme><grapheme>Gloucester</grapheme><phoneme>ˈɡlɑ.stɚ</phoneme></lexeme>
  <lexeme><grapheme>Goma</grapheme><phoneme>ˈɡoʊ.mə</phoneme></lexeme>
  <lexeme><grapheme>Grindavík</grapheme><grapheme>Grindavik</grapheme><phoneme>ˈɡɹɪn.də.vik</phoneme></lexeme>
  <lexeme><grapheme>Guadalajara</grapheme><phoneme>ˌɡwɑ.də.ləˈhɑɹ.ə</phoneme></lexeme>
  <lexeme><grapheme>Guanajuato</grapheme><phoneme>ˌɡwɑ.nəˈhwɑ.toʊ</phoneme></lexeme>
  <lexeme><grapheme>Guangzhou</grapheme><phoneme>ˌɡwɑŋˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guilbeault</grapheme><phoneme>ɡilˈboʊ</phoneme></lexeme>
  <lexeme><grapheme>Gustavo Petro</grapheme><phoneme>ɡuˈstɑ.voʊ ˈpeɪ.tɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guterres</grapheme><phoneme>ɡuˈtɛɹ.ɛs</phoneme></lexeme>
  <lexeme><grapheme>Haida Gwaii</grapheme><phoneme>ˈhaɪ.də ˈɡwaɪ</phoneme></lexeme>
  <lexeme><grapheme>Haifa</grapheme><phoneme>ˈhaɪ.fə</phoneme></lexeme>
  <lexeme><grapheme>Haniyeh</grapheme><phoneme>hɑˈni.jə</phoneme></lexeme>
  <lexeme><grapheme>Haudenosaunee</grapheme><phoneme>ˌhoʊ.də.noʊˈʃoʊ.ni</phoneme></lexeme>
  <lexeme><grapheme>He Lifeng</grapheme><phoneme>ˈhʌ liˈfʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Hegseth</grapheme><phoneme>ˈhɛɡ.sɛθ</phoneme></lexeme>
  <lexeme><grapheme>Herzog</grapheme><phoneme>ˈhɛɹ.zɔɡ</phoneme></lexeme>
  <lexeme><grapheme>Hezbollah</grapheme><phoneme>ˌhɛz.bəˈlɑ</phoneme></lexeme>
  <lexeme><grapheme>Hochul</grapheme><phoneme>ˈhoʊ.kəl</phoneme></lexeme>
  <lexeme><grapheme>Hodeidah</grapheme><phoneme>hoʊˈdeɪ.də</phoneme></lexeme>
  <lexeme><grapheme>Holyhead</grapheme><phoneme>ˈhɑ.li.hɛd</phoneme></lexeme>
  <lexeme><grapheme>Holyrood</grapheme><phoneme>ˈhɑ.li.ɹud</phoneme></lexeme>
  <lexeme><grapheme>Houthi</grapheme><phoneme>ˈhu.θi</phoneme></lexeme>
  <lexeme><grapheme>Houthis</grapheme><phoneme>ˈhu.θiz</phoneme></lexeme>
  <lexeme><grapheme>Huawei</grapheme><phoneme>ˈwɑ.weɪ</phoneme></lexeme>
  <lexeme><grapheme>Hülkenberg</grapheme><grapheme>Hulkenberg</grapheme><phoneme>ˈhʌl.kən.bɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Hun Manet</grapheme><phoneme>ˈhun məˈnɛt</phoneme></lexeme>
  <lexeme><grapheme>Hyderabad</grapheme><phoneme>ˈhaɪ.dɚ.ə.bæd</phoneme></lexeme>
  <lexeme><grapheme>Ibiza</grapheme><phoneme>ɪˈbi.zə</phoneme></lexeme>
  <lexeme><grapheme>Idlib</grapheme><phoneme>ˈɪd.lɪb</phoneme></lexeme>
  <lexeme><grapheme>Iga Świątek</grapheme><grapheme>Iga Swiatek</grapheme><phoneme>ˈi.ɡə ʃviˈɔn.tɛk</phoneme></lexeme>
  <lexeme><grapheme>Igloolik</grapheme><phoneme>ɪɡˈlu.lɪk</phoneme></lexeme>
  <lexeme><grapheme>İmamoğlu</grapheme><phoneme>ɪˈmɑ.moʊ.lu</phoneme></lexeme>
  <lexeme><grapheme>Imamoglu</grapheme><phoneme>ɪˈmɑ.moʊ.lu</phoneme></lexeme>
  <lexeme><grapheme>Inuktitut</grapheme><phoneme>ɪˈnʊk.tə.tʊt</phoneme></lexeme>
  <lexeme><grapheme>Inuvialuit</grapheme><phoneme>ɪˌnu.viˈæ.lu.ɪt</phoneme></lexeme>
  <lexeme><grapheme>Inuvik</grapheme><phoneme>ɪˈnu.vɪk</phoneme></lexeme>
  <lexeme><grapheme>Iqaluit</grapheme><phoneme>ɪˈkæ.lu.ɪt</phoneme></lexeme>
  <lexeme><grapheme>Isfahan</grapheme><phoneme>ˌɪs.fəˈhɑn</phoneme></lexeme>
  <lexeme><grapheme>Ishiba</grapheme><phoneme>ˈi.ʃi.bə</phoneme></lexeme>
  <lexeme><grapheme>Islamabad</grapheme><phoneme>ɪsˈlɑ.mə.bɑd</phoneme></lexeme>
  <lexeme><grapheme>Jabalia</grapheme><phoneme>dʒəˈbɑ.li.ə</phoneme></lexeme>
  <lexeme><grapheme>Jagmeet Singh</grapheme><phoneme>dʒʌɡˈmit ˈsɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Jair Bolsonaro</grapheme><phoneme>ʒaɪˈɪɹ ˌboʊl.soʊˈnɑɹ.oʊ</phoneme></lexeme>
  <lexeme><grapheme>Jaishankar</grapheme><phoneme>ˈdʒaɪ.ʃʌŋ.kɚ</phoneme></lexeme>
  <lexeme><grapheme>Jalisco</grapheme><phoneme>həˈlɪ.skoʊ</phoneme></lexeme>
  <lexeme><grapheme>Javier Milei</grapheme><phoneme>hɑ.viˈɛɹ miˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Jokić</grapheme><phoneme>ˈjoʊ.kɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Jokic</grapheme><phoneme>ˈjoʊ.kɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Jokowi</grapheme><phoneme>dʒoʊˈkoʊ.wi</phoneme></lexeme>
  <lexeme><grapheme>Joly</grapheme><phoneme>ʒoʊˈli</phoneme></lexeme>
  <lexeme><grapheme>Juan Ramón de la Fuente</grapheme><phoneme>ˈwɑn ɹəˈmoʊn deɪ lɑ ˈfwɛn.teɪ</phoneme></lexeme>
  <lexeme><grapheme>Juan Ramon de la Fuente</grapheme><phoneme>ˈwɑn ɹəˈmoʊn deɪ lɑ ˈfwɛn.teɪ</phoneme></lexeme>
  <lexeme><grapheme>Juárez</grapheme><grapheme>Juarez</grapheme><phoneme>ˈhwɑɹ.ɛz</phoneme></lexeme>
  <lexeme><grapheme>Justin Trudeau</grapheme><phoneme>ˈdʒʌ.stɪn tɹuˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Kaczyński</grapheme><grapheme>Kaczynski</grapheme><phoneme>kəˈtʃɪn.ski</phoneme></lexeme>
  <lexeme><grapheme>Kagame</grapheme><phoneme>kəˈɡɑ.meɪ</phoneme></lexeme>
  <lexeme><grapheme>Kahnawake</grapheme><phoneme>ˌɡɑ.nəˈwɑ.ɡi</phoneme></lexeme>
  <lexeme><grapheme>Kaja Kallas</grapheme><phoneme>ˈkaɪ.ə ˈkɑ.lɑs</phoneme></lexeme>
  <lexeme><grapheme>Kalaallit Nunaat</grapheme><phoneme>kəˈlɑ.lɪt nuˈnɑt</phoneme></lexeme>
  <lexeme><grapheme>Kallas</grapheme><phoneme>ˈkɑ.lɑs</phoneme></lexeme>
  <lexeme><grapheme>Kamloops</grapheme><phoneme>ˈkæm.lups</phoneme></lexeme>
  <lexeme><grapheme>Kanesatake</grapheme><phoneme>ˌɡɑ.nə.səˈdɑ.ɡi</phoneme></lexeme>
  <lexeme><grapheme>Kaohsiung</grapheme><phoneme>ˈɡaʊ.ʃʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Kapuskasing</grapheme><phoneme>ˌkæ.pəˈskeɪ.sɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Kash Patel</grapheme><phoneme>ˈkɑʃ pəˈtɛl</phoneme></lexeme>
  <lexeme><grapheme>Kathmandu</grapheme><phoneme>ˌkɑt.mɑnˈdu</phoneme></lexeme>
  <lexeme><grapheme>Kavanaugh</grapheme><phoneme>ˈkæ.və.nɔ</phoneme></lexeme>
  <lexeme><grapheme>Keewatin</grapheme><phoneme>kiˈweɪ.tɪn</phoneme></lexeme>
  <lexeme><grapheme>Keir Starmer</grapheme><phoneme>ˈkɪɹ ˈstɑɹ.mɚ</phoneme></lexeme>
  <lexeme><grapheme>Kelowna</grapheme><phoneme>kəˈloʊ.nə</phoneme></lexeme>
  <lexeme><grapheme>Ketanji Brown Jackson</grapheme><phoneme>kəˈtɑn.dʒi ˈbɹaʊn ˈdʒæk.sən</phoneme></lexeme>
  <lexeme><grapheme>Khamenei</grapheme><phoneme>ˌhɑ.məˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Khan Younis</grapheme><phoneme>ˈkɑn ˈju.nɪs</phoneme></lexeme>
  <lexeme><grapheme>Kharkiv</grapheme><phoneme>ˈhɑɹ.kɪv</phoneme></lexeme>
  <lexeme><grapheme>Khartoum</grapheme><phoneme>kɑɹˈtum</phoneme></lexeme>
  <lexeme><grapheme>Kherson</grapheme><phoneme>hɛɹˈsɔn</phoneme></lexeme>
  <lexeme><grapheme>Kigali</grapheme><phoneme>kɪˈɡɑ.li</phoneme></lexeme>
  <lexeme><grapheme>Kīlauea</grapheme><phoneme>ˌki.laʊˈeɪ.ə</phoneme></lexeme>
  <lexeme><grapheme>Kilauea</grapheme><phoneme>ˌki.laʊˈeɪ.ə</phoneme></lexeme>
  <lexeme><grapheme>Kim Jong Un</grapheme><phoneme>ˈkɪm ˈdʒɔŋ ˈun</phoneme></lexeme>
  <lexeme><grapheme>Kinew</grapheme><phoneme>kəˈnu</phoneme></lexeme>
  <lexeme><grapheme>Kinshasa</grapheme><phoneme>kɪnˈʃɑ.sə</phoneme></lexeme>
  <lexeme><grapheme>Kishida</grapheme><phoneme>kiˈʃi.də</phoneme></lexeme>
  <lexeme><grapheme>Knesset</grapheme><phoneme>kəˈnɛ.sɛt</phoneme></lexeme>
  <lexeme><grapheme>Kraków</grapheme><grapheme>Krakow</grapheme><phoneme>ˈkɹɑ.kʊf</phoneme></lexeme>
  <lexeme><grapheme>Kuala Lumpur</grapheme><phoneme>ˈkwɑ.lə lʊmˈpʊɹ</phoneme></lexeme>
  <lexeme><grapheme>Kucherov</grapheme><phoneme>ˈku.tʃə.ɹɔf</phoneme></lexeme>
  <lexeme><grapheme>Kuleba</grapheme><phoneme>kuˈleɪ.bə</phoneme></lexeme>
  <lexeme><grapheme>Kuujjuaq</grapheme><phoneme>ˈku.dʒu.æk</phoneme></lexeme>
  <lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkiv</phoneme></lexeme>
  <lexeme><grapheme>Kylian Mbappé</grapheme><grapheme>Kylian Mbappe</grapheme><phoneme>ˌki.liˈɑn əm.bɑˈpeɪ</phoneme></lexeme>
  <lexeme><grapheme>La Jolla</grapheme><phoneme>lə ˈhɔɪ.ə</phoneme></lexeme>
  <lexeme><grapheme>Lac-Mégantic</grapheme><grapheme>Lac-Megantic</grapheme><phoneme>ˈlæk.meɪˈɡæn.tɪk</phoneme></lexeme>
  <lexeme><grapheme>Lagarde</grapheme><phoneme>ləˈɡɑɹd</phoneme></lexeme>
  <lexeme><grapheme>Lahaina</grapheme><phoneme>ləˈhaɪ.nə</phoneme></lexeme>
  <lexeme><grapheme>Lai Ching-te</grapheme><phoneme>ˈlaɪ ˈtʃɪŋˌtʌ</phoneme></lexeme>
  <lexeme><grapheme>Latakia</grapheme><phoneme>ˌlɑ.təˈki.ə</phoneme></lexeme>
  <lexeme><grapheme>Laval</grapheme><phoneme>ləˈvæl</phoneme></lexeme>
  <lexeme><grapheme>Lavrov</grapheme><phoneme>lɑvˈɹɔf</phoneme></lexeme>
  <lexeme><grapheme>Le Pen</grapheme><phoneme>lə ˈpɛn</phoneme></lexeme>
  <lexeme><grapheme>LeBlanc</grapheme><phoneme>ləˈblɑŋk</phoneme></lexeme>
  <lexeme><grapheme>Leclerc</grapheme><phoneme>ləˈklɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Lecornu</grapheme><phoneme>lə.kɔɹˈnu</phoneme></lexeme>
  <lexeme><grapheme>Lee Jae-myung</grapheme><phoneme>ˈli ˈdʒeɪˌmjʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Legault</grapheme><phoneme>ləˈɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Leicester</grapheme><phoneme>ˈlɛ.stɚ</phoneme></lexeme>
  <lexeme><grapheme>Leipzig</grapheme><phoneme>ˈlaɪp.sɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Leon Draisaitl</grapheme><phoneme>ˈleɪ.ɑn ˈdɹaɪ.saɪ.təl</phoneme></lexeme>
  <lexeme><grapheme>Li Qiang</grapheme><phoneme>ˈli tʃiˈɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Ljubljana</grapheme><phoneme>ljuˈbljɑ.nə</phoneme></lexeme>
  <lexeme><grapheme>Łódź</grapheme><grapheme>Lodz</grapheme><phoneme>ˈwutʃ</phoneme></lexeme>
  <lexeme><grapheme>Longueuil</grapheme><phoneme>lɔŋˈɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>López Obrador</grapheme><grapheme>Lopez Obrador</grapheme><phoneme>ˈloʊ.pɛz ˌoʊ.bɹəˈdɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Luhansk</grapheme><phoneme>luˈhɑnsk</phoneme></lexeme>
  <lexeme><grapheme>Lukashenko</grapheme><phoneme>ˌlu.kəˈʃɛŋ.koʊ</phoneme></lexeme>
  <lexeme><grapheme>Lula da Silva</grapheme><phoneme>ˈlu.lə də ˈsɪl.və</phoneme></lexeme>
  <lexeme><grapheme>Lviv</grapheme><phoneme>ləˈviv</phoneme></lexeme>
  <lexeme><grapheme>Mackinac</grapheme><phoneme>ˈmæ.kɪ.nɔ</phoneme></lexeme>
  <lexeme><grapheme>Macron</grapheme><phoneme>mɑˈkɹoʊn</phoneme></lexeme>
  <lexeme><grapheme>Maduro</grapheme><phoneme>məˈdʊɹ.oʊ</phoneme></lexeme>
  <lexeme><grapheme>Magyar</grapheme><phoneme>ˈmɑ.djɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Maia Sandu</grapheme><phoneme>ˈmaɪ.ə ˈsɑn.du</phoneme></lexeme>
  <lexeme><grapheme>Mamdani</grapheme><phoneme>mɑmˈdɑ.ni</phoneme></lexeme>
  <lexeme><grapheme>Maputo</grapheme><phoneme>məˈpu.toʊ</phoneme></lexeme>
  <lexeme><grapheme>Marcelo Ebrard</grapheme><phoneme>mɑɹˈseɪ.loʊ ɛˈbɹɑɹd</phoneme></lexeme>
  <lexeme><grapheme>Marcos</grapheme><phoneme>ˈmɑɹ.koʊs</phoneme></lexeme>
  <lexeme><grapheme>María Corina Machado</grapheme><grapheme>Maria Corina Machado</grapheme><phoneme>məˈɹi.ə kəˈɹi.nə məˈtʃɑ.doʊ</phoneme></lexeme>
  <lexeme><grapheme>Mariupol</grapheme><phoneme>ˌmɑɹ.iˈu.pəl</phoneme></lexeme>
  <lexeme><grapheme>Mark Rutte</grapheme><phoneme>ˈmɑɹk ˈɹʊ.tə</phoneme></lexeme>
  <lexeme><grapheme>Marrakech</grapheme><phoneme>ˌmɑɹ.əˈkɛʃ</phoneme></lexeme>
  <lexeme><grapheme>Marseille</grapheme><phoneme>mɑɹˈseɪ</phoneme></lexeme>
  <lexeme><grapheme>Mary Simon</grapheme><phoneme>ˈmɛɹ.i ˈsaɪ.mən</phoneme></lexeme>
  <lexeme><grapheme>Mattarella</grapheme><phoneme>ˌmɑ.təˈɹɛ.lə</phoneme></lexeme>
  <lexeme><grapheme>Mbappé</grapheme><grapheme>Mbappe</grapheme><phoneme>əm.bɑˈpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Medellín</grapheme><grapheme>Medellin</grapheme><phoneme>ˌmɛ.dɛˈjin</phoneme></lexeme>
  <lexeme><grapheme>Medvedev</grapheme><phoneme>mɛdˈvɛ.dɛf</phoneme></lexeme>
  <lexeme><grapheme>Mélanie Joly</grapheme><grapheme>Melanie Joly</grapheme><phoneme>ˌmeɪ.ləˈni ʒoʊˈli</phoneme></lexeme>
  <lexeme><grapheme>Mélenchon</grapheme><grapheme>Melenchon</grapheme><phoneme>ˌmeɪ.lɑnˈʃoʊn</phoneme></lexeme>
  <lexeme><grapheme>Meloni</grapheme><phoneme>məˈloʊ.ni</phoneme></lexeme>
  <lexeme><grapheme>Mérida</grapheme><grapheme>Merida</grapheme><phoneme>ˈmɛɹ.ɪ.də</phoneme></lexeme>
  <lexeme><grapheme>Merz</grapheme><phoneme>ˈmɛɹts</phoneme></lexeme>
  <lexeme><grapheme>Métis</grapheme><grapheme>Metis</grapheme><phoneme>meɪˈti</phoneme></lexeme>
  <lexeme><grapheme>Mette Frederiksen</grapheme><phoneme>ˈmɛ.tə ˈfɹɛ.dɹɪk.sən</phoneme></lexeme>
  <lexeme><grapheme>Mi'kmaq</grapheme><phoneme>ˈmɪɡ.mɑ</phoneme></lexeme>
  <lexeme><grapheme>Micheál Martin</grapheme><grapheme>Micheal Martin</grapheme><phoneme>ˈmi.hɔl ˈmɑɹ.tɪn</phoneme></lexeme>
  <lexeme><grapheme>Michoacán</grapheme><grapheme>Michoacan</grapheme><phoneme>ˌmi.tʃwɑˈkɑn</phoneme></lexeme>
  <lexeme><grapheme>Milei</grapheme><phoneme>miˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Miramichi</grapheme><phoneme>ˌmɪɹ.ə.mɪˈʃi</phoneme></lexeme>
  <lexeme><grapheme>Mississauga</grapheme><phoneme>ˌmɪ.sɪˈsɔ.ɡə</phoneme></lexeme>
  <lexeme><grapheme>Mitsotakis</grapheme><phoneme>ˌmɪt.soʊˈtɑ.kɪs</phoneme></lexeme>
  <lexeme><grapheme>Mnangagwa</grapheme><phoneme>mə.nəŋˈɡɑ.ɡwə</phoneme></lexeme>
  <lexeme><grapheme>Modi</grapheme><phoneme>ˈmoʊ.di</phoneme></lexeme>
  <lexeme><grapheme>Mogadishu</grapheme><phoneme>ˌmoʊ.ɡəˈdi.ʃu</phoneme></lexeme>
  <lexeme><grapheme>Mohammed bin Salman</grapheme><phoneme>moʊˈhɑ.mɛd bɪn sɑlˈmɑn</phoneme></lexeme>
  <lexeme><grapheme>Montenegro</grapheme><phoneme>ˌmɑn.təˈnɛ.ɡɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Montréal</grapheme><phoneme>ˌmoʊn.ɹeɪˈɑl</phoneme></lexeme>
  <lexeme><grapheme>Muhammad Yunus</grapheme><phoneme>mʊˈhɑ.məd ˈju.nʊs</phoneme></lexeme>
  <lexeme><grapheme>München</grapheme><phoneme>ˈmʊn.ʃən</phoneme></lexeme>
  <lexeme><grapheme>Mykolaiv</grapheme><phoneme>ˌmɪ.kəˈlaɪ.ɪv</phoneme></lexeme>
  <lexeme><grapheme>N'Djamena</grapheme><phoneme>ən.dʒəˈmeɪ.nə</phoneme></lexeme>
  <lexeme><grapheme>Nagorno-Karabakh</grapheme><phoneme>nəˈɡɔɹ.noʊˌkɑɹ.əˈbɑk</phoneme></lexeme>
  <lexeme><grapheme>Nairobi</grapheme><phoneme>naɪˈɹoʊ.bi</phoneme></lexeme>
  <lexeme><grapheme>Nanaimo</grapheme><phoneme>nəˈnaɪ.moʊ</phoneme></lexeme>
  <lexeme><grapheme>Narendra Modi</grapheme><phoneme>nəˈɹɛn.dɹə ˈmoʊ.di</phoneme></lexeme>
  <lexeme><grapheme>Nasrallah</grapheme><phoneme>nɑsˈɹɑ.lə</phoneme></lexeme>
  <lexeme><grapheme>Natanz</grapheme><phoneme>nɑˈtɑnz</phoneme></lexeme>
  <lexeme><grapheme>Navalnaya</grapheme><phoneme>nəˈvɑl.nə.jə</phoneme></lexeme>
  <lexeme><grapheme>Navalny</grapheme><phoneme>nəˈvɑl.ni</phoneme></lexeme>
  <lexeme><grapheme>Nawrocki</grapheme><phoneme>nɑvˈɹɔt.ski</phoneme></lexeme>
  <lexeme><grapheme>Nayib Bukele</grapheme><phoneme>nɑˈjib buˈkeɪ.leɪ</phoneme></lexeme>
  <lexeme><grapheme>Naypyidaw</grapheme><phoneme>ˈneɪ.pji.dɔ</phoneme></lexeme>
  <lexeme><grapheme>Nenshi</grapheme><phoneme>ˈnɛn.ʃi</phoneme></lexeme>
  <lexeme><grapheme>Netanyahu</grapheme><phoneme>ˌnɛ.tɑnˈjɑ.hu</phoneme></lexeme>
  <lexeme><grapheme>Newfoundland</grapheme><phoneme>ˈnu.fən.lənd</phoneme></lexeme>
  <lexeme><grapheme>Ngozi Okonjo-Iweala</grapheme><phoneme>əŋˈɡoʊ.zi oʊˈkɑn.dʒoʊ.iˈweɪ.lə</phoneme></lexeme>
  <lexeme><grapheme>Nicolás Maduro</grapheme><grapheme>Nicolas Maduro</grapheme><phoneme>ˌni.koʊˈlɑs məˈdʊɹ.oʊ</phoneme></lexeme>
  <lexeme><grapheme>Niger</grapheme><phoneme>niˈʒɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Nîmes</grapheme><grapheme>Nimes</grapheme><phoneme>ˈnim</phoneme></lexeme>
  <lexeme><grapheme>Nipissing</grapheme><phoneme>ˈnɪ.pɪ.sɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Noboa</grapheme><phoneme>noʊˈboʊ.ə</phoneme></lexeme>
  <lexeme><grapheme>Novak Djokovic</grapheme><phoneme>ˈnoʊ.vɑk ˈdʒoʊ.kə.vɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Nuevo León</grapheme><grapheme>Nuevo Leon</grapheme><phoneme>ˈnweɪ.voʊ leɪˈoʊn</phoneme></lexeme>
  <lexeme><grapheme>Nunatsiavut</grapheme><phoneme>ˌnu.nɑt.siˈɑ.vut</phoneme></lexeme>
  <lexeme><grapheme>Nunavik</grapheme><phoneme>ˈnu.nə.vɪk</phoneme></lexeme>
  <lexeme><grapheme>Nunavut</grapheme><phoneme>ˈnu.nə.vut</phoneme></lexeme>
  <lexeme><grapheme>Nusantara</grapheme><phoneme>ˌnu.sɑnˈtɑɹ.ə</phoneme></lexeme>
  <lexeme><grapheme>Nuuk</grapheme><phoneme>ˈnuk</phoneme></lexeme>
  <lexeme><grapheme>Oaxaca</grapheme><phoneme>wəˈhɑ.kə</phoneme></lexeme>
  <lexeme><grapheme>Ocasio-Cortez</grapheme><phoneme>oʊˈkɑ.si.oʊ.kɔɹˈtɛz</phoneme></lexeme>
  <lexeme><grapheme>Odesa</grapheme><phoneme>oʊˈdɛ.sə</phoneme></lexeme>
  <lexeme><grapheme>Ohtani</grapheme><phoneme>oʊˈtɑ.ni</phoneme></lexeme>
  <lexeme><grapheme>Olaf Scholz</grapheme><phoneme>ˈoʊ.lɑf ˈʃoʊlts</phoneme></lexeme>
  <lexeme><grapheme>Omar García Harfuch</grapheme><grapheme>Omar Garcia Harfuch</grapheme><phoneme>ˈoʊ.mɑɹ ɡɑɹˈsi.ə hɑɹˈfutʃ</phoneme></lexeme>
  <lexeme><grapheme>Omdurman</grapheme><phoneme>ˌɑm.dɚˈmɑn</phoneme></lexeme>
  <lexeme><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ˈɔɹ.bɑn</phoneme></lexeme>
  <lexeme><grapheme>Ōsaka</grapheme><grapheme>Osaka</grapheme><phoneme>oʊˈsɑ.kə</phoneme></lexeme>
  <lexeme><grapheme>Oshawa</grapheme><phoneme>ˈɑ.ʃə.wə</phoneme></lexeme>
  <lexeme><grapheme>Ouagadougou</grapheme><phoneme>ˌwɑ.ɡəˈdu.ɡu</phoneme></lexeme>
  <lexeme><grapheme>Ovechkin</grapheme><phoneme>oʊˈvɛtʃ.kɪn</phoneme></lexeme>
  <lexeme><grapheme>Ozempic</grapheme><phoneme>oʊˈzɛm.pɪk</phoneme></lexeme>
  <lexeme><grapheme>Pam Bondi</grapheme><phoneme>ˈpæm ˈbɑn.di</phoneme></lexeme>
  <lexeme><grapheme>Pangnirtung</grapheme><phoneme>ˌpæŋ.nɚˈtuŋ</phoneme></lexeme>
  <lexeme><grapheme>Pashinyan</grapheme><phoneme>ˌpɑ.ʃɪnˈjɑn</phoneme></lexeme>
  <lexeme><grapheme>Pedro Sánchez</grapheme><grapheme>Pedro Sanchez</grapheme><phoneme>ˈpeɪ.dɹoʊ ˈsɑn.tʃɛz</phoneme></lexeme>
  <lexeme><grapheme>Peña Nieto</grapheme><grapheme>Pena Nieto</grapheme><phoneme>ˈpeɪn.jə ˈnjeɪ.toʊ</phoneme></lexeme>
  <lexeme><grapheme>Penetanguishene</grapheme><phoneme>ˌpɛ.nə.tæŋ.ɡəˈʃin</phoneme></lexeme>
  <lexeme><grapheme>Peshawar</grapheme><phoneme>pəˈʃɑ.wɚ</phoneme></lexeme>
  <lexeme><grapheme>Peskov</grapheme><phoneme>pɛˈskɔf</phoneme></lexeme>
  <lexeme><grapheme>Pete Buttigieg</grapheme><phoneme>ˈpit ˈbu.tə.dʒɛdʒ</phoneme></lexeme>
  <lexeme><grapheme>Pétion-Ville</grapheme><grapheme>Petion-Ville</grapheme><phoneme>ˌpeɪ.ti.oʊnˈvil</phoneme></lexeme>
  <lexeme><grapheme>Petro</grapheme><phoneme>ˈpeɪ.tɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Pezeshkian</grapheme><phoneme>pəˌzɛʃ.kiˈɑn</phoneme></lexeme>
  <lexeme><grapheme>Phnom Penh</grapheme><phoneme>pəˈnɑm ˈpɛn</phoneme></lexeme>
  <lexeme><grapheme>Phuket</grapheme><phoneme>puˈkɛt</phoneme></lexeme>
  <lexeme><grapheme>Pierre Poilievre</grapheme><phoneme>piˈɛɹ ˌpɔ.liˈɛv</phoneme></lexeme>
  <lexeme><grapheme>Pistorius</grapheme><phoneme>pɪˈstɔɹ.i.əs</phoneme></lexeme>
  <lexeme><grapheme>Plamondon</grapheme><phoneme>plɑ.moʊnˈdoʊn</phoneme></lexeme>
  <lexeme><grapheme>Plenković</grapheme><grapheme>Plenkovic</grapheme><phoneme>ˈplɛŋ.kə.vɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Poilievre</grapheme><phoneme>ˌpɔ.liˈɛv</phoneme></lexeme>
  <lexeme><grapheme>Pokrovsk</grapheme><phoneme>pəˈkɹɔfsk</phoneme></lexeme>
  <lexeme><grapheme>Popocatépetl</grapheme><grapheme>Popocatepetl</grapheme><phoneme>ˌpoʊ.pəˈkæ.təˌpɛ.təl</phoneme></lexeme>
  <lexeme><grapheme>Port-au-Prince</grapheme><phoneme>ˌpɔɹt.oʊˈpɹɪns</phoneme></lexeme>
  <lexeme><grapheme>Poughkeepsie</grapheme><phoneme>pəˈkɪp.si</phoneme></lexeme>
  <lexeme><grapheme>Prabowo</grapheme><phoneme>pɹəˈboʊ.woʊ</phoneme></lexeme>
  <lexeme><grapheme>Pristina</grapheme><phoneme>ˈpɹi.ʃtɪ.nə</phoneme></lexeme>
  <lexeme><grapheme>Pritzker</grapheme><phoneme>ˈpɹɪt.skɚ</phoneme></lexeme>
  <lexeme><grapheme>Puebla</grapheme><phoneme>ˈpwɛb.lə</phoneme></lexeme>
  <lexeme><grapheme>Puigdemont</grapheme><phoneme>ˌputʃ.dəˈmɔnt</phoneme></lexeme>
  <lexeme><grapheme>Putin</grapheme><phoneme>ˈpu.tɪn</phoneme></lexeme>
  <lexeme><grapheme>Puyallup</grapheme><phoneme>pjuˈæ.ləp</phoneme></lexeme>
  <lexeme><grapheme>Pyongyang</grapheme><phoneme>ˌpjʌŋˈjɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Qatar</grapheme><phoneme>ˈkɑ.tɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Qingdao</grapheme><phoneme>ˌtʃɪŋˈdaʊ</phoneme></lexeme>
  <lexeme><grapheme>Qu'Appelle</grapheme><phoneme>kəˈpɛl</phoneme></lexeme>
  <lexeme><grapheme>Québec</grapheme><phoneme>keɪˈbɛk</phoneme></lexeme>
  <lexeme><grapheme>Querétaro</grapheme><grapheme>Queretaro</grapheme><phoneme>kɛˈɹeɪ.tə.ɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Rafael Grossi</grapheme><phoneme>ˌɹɑ.fɑˈɛl ˈɡɹoʊ.si</phoneme></lexeme>
  <lexeme><grapheme>Rafah</grapheme><phoneme>ˈɹɑ.fə</phoneme></lexeme>
  <lexeme><grapheme>Ramallah</grapheme><phoneme>ɹəˈmɑ.lə</phoneme></lexeme>
  <lexeme><grapheme>Ramaphosa</grapheme><phoneme>ˌɹɑ.məˈpoʊ.sə</phoneme></lexeme>
  <lexeme><grapheme>Recep Tayyip Erdogan</grapheme><phoneme>ɹɛˈdʒɛp taɪˈjip ˈɛɹ.doʊ.wɑn</phoneme></lexeme>
  <lexeme><grapheme>Regina</grapheme><phoneme>ɹəˈdʒaɪ.nə</phoneme></lexeme>
  <lexeme><grapheme>Reims</grapheme><phoneme>ˈɹæns</phoneme></lexeme>
  <lexeme><grapheme>Reykjavik</grapheme><phoneme>ˈɹeɪ.kjə.vɪk</phoneme></lexeme>
  <lexeme><grapheme>Rimouski</grapheme><phoneme>ɹɪˈmu.ski</phoneme></lexeme>
  <lexeme><grapheme>Rio de Janeiro</grapheme><phoneme>ˈɹi.oʊ deɪ ʒəˈnɛɹ.oʊ</phoneme></lexeme>
  <lexeme><grapheme>Riyadh</grapheme><phoneme>ɹiˈjɑd</phoneme></lexeme>
  <lexeme><grapheme>Rohingya</grapheme><phoneme>ɹoʊˈhɪn.dʒə</phoneme></lexeme>
  <lexeme><grapheme>Ruto</grapheme><phoneme>ˈɹu.toʊ</phoneme></lexeme>
  <lexeme><grapheme>Rutte</grapheme><phoneme>ˈɹʊ.tə</phoneme></lexeme>
  <lexeme><grapheme>Rzeszów</grapheme><grapheme>Rzeszow</grapheme><phoneme>ˈʒɛ.ʃʊf</phoneme></lexeme>
  <lexeme><grapheme>Sabalenka</grapheme><phoneme>ˌsɑ.bəˈlɛŋ.kə</phoneme></lexeme>
  <lexeme><grapheme>Saguenay</grapheme><phoneme>ˈsæ.ɡə.neɪ</phoneme></lexeme>
  <lexeme><grapheme>Salvini</grapheme><phoneme>sɑlˈvi.ni</phoneme></lexeme>
  <lexeme><grapheme>San Jose</grapheme><phoneme>ˌsæn hoʊˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>San José</grapheme><phoneme>ˌsæn hoʊˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Sanaa</grapheme><phoneme>səˈnɑ</phoneme></lexeme>
  <lexeme><grapheme>Sanae Takaichi</grapheme><phoneme>sɑˈnaɪ tɑˈkaɪ.tʃi</phoneme></lexeme>
  <lexeme><grapheme>Sánchez</grapheme><grapheme>Sanchez</grapheme><phoneme>ˈsɑn.tʃɛz</phoneme></lexeme>
  <lexeme><grapheme>São Paulo</grapheme><grapheme>Sao Paulo</grapheme><phoneme>saʊ ˈpaʊ.loʊ</phoneme></lexeme>
  <lexeme><grapheme>Saoirse Ronan</grapheme><phoneme>ˈsɝ.ʃə ˈɹoʊ.nən</phoneme></lexeme>
  <lexeme><grapheme>Saskatchewan</grapheme><phoneme>səˈskæ.tʃə.wən</phoneme></lexeme>
  <lexeme><grapheme>Saskatoon</grapheme><phoneme>ˌsæ.skəˈtun</phoneme></lexeme>
  <lexeme><grapheme>Sault Sainte Marie</grapheme><phoneme>ˈsu seɪnt məˈɹi</phoneme></lexeme>
  <lexeme><grapheme>Sault Ste. Marie</grapheme><phoneme>ˈsu seɪnt məˈɹi</phoneme></lexeme>
  <lexeme><grapheme>Schenectady</grapheme><phoneme>skəˈnɛk.tə.di</phoneme></lexeme>
  <lexeme><grapheme>Scheveningen</grapheme><phoneme>ˈskeɪ.və.nɪŋ.ən</phoneme></lexeme>
  <lexeme><grapheme>Scholz</grapheme><phoneme>ˈʃoʊlts</phoneme></lexeme>
  <lexeme><grapheme>Sechelt</grapheme><phoneme>ˈsi.ʃɛlt</phoneme></lexeme>
  <lexeme><grapheme>Secwépemc</grapheme><grapheme>Secwepemc</grapheme><phoneme>səˈkwɛp.məm</phoneme></lexeme>
  <lexeme><grapheme>semaglutide</grapheme><phoneme>ˌsɛ.məˈɡlu.taɪd</phoneme></lexeme>
  <lexeme><grapheme>Shapovalov</grapheme><phoneme>ˌʃɑ.pəˈvɑ.lɑf</phoneme></lexeme>
  <lexeme><grapheme>Shehbaz Sharif</grapheme><phoneme>ʃɛˈbɑz ʃəˈɹif</phoneme></lexeme>
  <lexeme><grapheme>Sheinbaum</grapheme><phoneme>ˈʃeɪn.baʊm</phoneme></lexeme>
  <lexeme><grapheme>Shenzhen</grapheme><phoneme>ˌʃʌnˈdʒʌn</phoneme></lexeme>
  <lexeme><grapheme>Shohei Ohtani</grapheme><phoneme>ˈʃoʊ.heɪ oʊˈtɑ.ni</phoneme></lexeme>
  <lexeme><grapheme>Sikorski</grapheme><phoneme>ʃɪˈkɔɹ.ski</phoneme></lexeme>
  <lexeme><grapheme>Sinaloa</grapheme><phoneme>ˌsɪ.nəˈloʊ.ə</phoneme></lexeme>
  <lexeme><grapheme>Sinn Féin</grapheme><grapheme>Sinn Fein</grapheme><phoneme>ˈʃɪn ˈfeɪn</phoneme></lexeme>
  <lexeme><grapheme>Sinwar</grapheme><phoneme>sɪnˈwɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Skopje</grapheme><phoneme>ˈskɔp.jeɪ</phoneme></lexeme>
  <lexeme><grapheme>Slafkovský</grapheme><grapheme>Slafkovsky</grapheme><phoneme>slɑfˈkɔf.ski</phoneme></lexeme>
  <lexeme><grapheme>Smotrich</grapheme><phoneme>ˈsmoʊ.tɹɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Sotomayor</grapheme><phoneme>ˌsoʊ.toʊ.maɪˈjɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Spokane</grapheme><phoneme>spoʊˈkæn</phoneme></lexeme>
  <lexeme><grapheme>Squamish</grapheme><phoneme>ˈskwɑ.mɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Srettha</grapheme><phoneme>ˈsɛ.tɑ</phoneme></lexeme>
  <lexeme><grapheme>Steinmeier</grapheme><phoneme>ˈʃtaɪn.maɪ.ɚ</phoneme></lexeme>
  <lexeme><grapheme>Steven Guilbeault</grapheme><phoneme>ˈsti.vən ɡilˈboʊ</phoneme></lexeme>
  <lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstoʊl.tən.bɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Støre</grapheme><grapheme>Store</grapheme><phoneme>ˈstɝ.ə</phoneme></lexeme>
  <lexeme><grapheme>Świątek</grapheme><phoneme>ʃviˈɔn.tɛk</phoneme></lexeme>
  <lexeme><grapheme>Swiatek</grapheme><phoneme>ʃviˈɔn.tɛk</phoneme></lexeme>
  <lexeme><grapheme>Sybiha</grapheme><phoneme>sɪˈbi.hə</phoneme></lexeme>
  <lexeme><grapheme>Syrskyi</grapheme><phoneme>ˈsɪɹ.ski</phoneme></lexeme>
  <lexeme><grapheme>Szijjártó</grapheme><grapheme>Szijjarto</grapheme><phoneme>ˈsi.jɑɹ.toʊ</phoneme></lexeme>
  <lexeme><grapheme>Takaichi</grapheme><phoneme>tɑˈkaɪ.tʃi</phoneme></lexeme>
  <lexeme><grapheme>Tamaulipas</grapheme><phoneme>ˌtɑ.maʊˈli.pəs</phoneme></lexeme>
  <lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈti.ʃək</phoneme></lexeme>
  <lexeme><grapheme>Tbilisi</grapheme><phoneme>tə.bɪˈli.si</phoneme></lexeme>
  <lexeme><grapheme>Tedros</grapheme><phoneme>ˈtɛ.dɹoʊs</phoneme></lexeme>
  <lexeme><grapheme>Tedros Adhanom Ghebreyesus</grapheme><phoneme>ˈtɛ.dɹoʊs əˈdɑ.nəm ˌɡɛ.bɹeɪˈɛ.səs</phoneme></lexeme>
  <lexeme><grapheme>Tegucigalpa</grapheme><phoneme>təˌɡu.sɪˈɡɑl.pə</phoneme></lexeme>
  <lexeme><grapheme>The Hague</grapheme><phoneme>ðə ˈheɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Thessaloniki</grapheme><phoneme>ˌθɛ.sə.ləˈni.ki</phoneme></lexeme>
  <lexeme><grapheme>Thiruvananthapuram</grapheme><phoneme>ˌtɪɹ.ə.vəˌnʌn.təˈpʊɹ.əm</phoneme></lexeme>
  <lexeme><grapheme>Tigray</grapheme><phoneme>tiˈɡɹaɪ</phoneme></lexeme>
  <lexeme><grapheme>Tijuana</grapheme><phoneme>tiˈwɑ.nə</phoneme></lexeme>
  <lexeme><grapheme>Timothée Chalamet</grapheme><grapheme>Timothee Chalamet</grapheme><phoneme>ˈtɪ.mə.ti ˌʃæ.ləˈmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Tinubu</grapheme><phoneme>tiˈnu.bu</phoneme></lexeme>
  <lexeme><grapheme>Tofino</grapheme><phoneme>təˈfi.noʊ</phoneme></lexeme>
  <lexeme><grapheme>Tokayev</grapheme><phoneme>toʊˈkaɪ.ɛf</phoneme></lexeme>
  <lexeme><grapheme>Tripoli</grapheme><phoneme>ˈtɹɪ.pə.li</phoneme></lexeme>
  <lexeme><grapheme>Trois-Rivières</grapheme><grapheme>Trois-Rivieres</grapheme><phoneme>ˈtɹwɑ.ɹɪvˈjɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Trudeau</grapheme><phoneme>tɹuˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Tsai Ing-wen</grapheme><phoneme>ˈtsaɪ ˈɪŋˌwʌn</phoneme></lexeme>
  <lexeme><grapheme>Tsawwassen</grapheme><phoneme>təˈwɑ.sən</phoneme></lexeme>
  <lexeme><grapheme>Tshisekedi</grapheme><phoneme>ˌtʃi.sɪˈkeɪ.di</phoneme></lexeme>
  <lexeme><grapheme>Tsikhanouskaya</grapheme><phoneme>ˌtsi.hɑˈnoʊ.skə.jə</phoneme></lexeme>
  <lexeme><grapheme>Tuktoyaktuk</grapheme><phoneme>ˌtʌk.təˈjæk.tʌk</phoneme></lexeme>
  <lexeme><grapheme>Tusk</grapheme><phoneme>ˈtʊsk</phoneme></lexeme>
  <lexeme><grapheme>Ulaanbaatar</grapheme><phoneme>ˌu.lɑnˈbɑ.tɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Ursula von der Leyen</grapheme><phoneme>ˈɝ.sə.lə ˌfɑn dɚ ˈlaɪ.ən</phoneme></lexeme>
  <lexeme><grapheme>Urumqi</grapheme><phoneme>ʊˈɹʊm.tʃi</phoneme></lexeme>
  <lexeme><grapheme>Utqiagvik</grapheme><phoneme>ˈut.ki.ɑɡ.vɪk</phoneme></lexeme>
  <lexeme><grapheme>Uvalde</grapheme><phoneme>juˈvæl.di</phoneme></lexeme>
  <lexeme><grapheme>Uyghur</grapheme><phoneme>ˈwi.ɡʊɹ</phoneme></lexeme>
  <lexeme><grapheme>Uyghurs</grapheme><phoneme>ˈwi.ɡʊɹz</phoneme></lexeme>
  <lexeme><grapheme>Varadkar</grapheme><phoneme>vəˈɹæd.kɚ</phoneme></lexeme>
  <lexeme><grapheme>Verkhovna Rada</grapheme><phoneme>vɛɹˈhɔv.nə ˈɹɑ.də</phoneme></lexeme>
  <lexeme><grapheme>Versailles</grapheme><phoneme>vɛɹˈsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Verstappen</grapheme><phoneme>vɚˈstɑ.pən</phoneme></lexeme>
  <lexeme><grapheme>Viktor Orbán</grapheme><grapheme>Viktor Orban</grapheme><phoneme>ˈvɪk.tɔɹ ˈɔɹ.bɑn</phoneme></lexeme>
  <lexeme><grapheme>Villeneuve</grapheme><phoneme>ˌvi.ləˈnuv</phoneme></lexeme>
  <lexeme><grapheme>Vivek Ramaswamy</grapheme><phoneme>vɪˈveɪk ˌɹɑ.məˈswɑ.mi</phoneme></lexeme>
  <lexeme><grapheme>Volodymyr</grapheme><phoneme>ˌvoʊ.ləˈdɪ.mɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Volodymyr Zelenskyy</grapheme><phoneme>ˌvoʊ.ləˈdɪ.mɪɹ zəˈlɛn.ski</phoneme></lexeme>
  <lexeme><grapheme>von der Leyen</grapheme><phoneme>ˌfɑn dɚ ˈlaɪ.ən</phoneme></lexeme>
  <lexeme><grapheme>Vučić</grapheme><grapheme>Vucic</grapheme><phoneme>ˈvu.tʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Wab Kinew</grapheme><phoneme>ˈwɑb kəˈnu</phoneme></lexeme>
  <lexeme><grapheme>Wang Yi</grapheme><phoneme>ˈwɑŋ ˈi</phoneme></lexeme>
  <lexeme><grapheme>Weidel</grapheme><phoneme>ˈvaɪ.dəl</phoneme></lexeme>
  <lexeme><grapheme>Wembanyama</grapheme><phoneme>ˌwɛm.bənˈjɑ.mə</phoneme></lexeme>
  <lexeme><grapheme>Wet'suwet'en</grapheme><phoneme>wɛtˈsoʊ.ɪ.tɪn</phoneme></lexeme>
  <lexeme><grapheme>Wetaskiwin</grapheme><phoneme>wɛˈtæ.skɪ.wɪn</phoneme></lexeme>
  <lexeme><grapheme>Wilders</grapheme><phoneme>ˈvɪl.dɚz</phoneme></lexeme>
  <lexeme><grapheme>Witkoff</grapheme><phoneme>ˈwɪt.kɔf</phoneme></lexeme>
  <lexeme><grapheme>Worcester</grapheme><phoneme>ˈwʊ.stɚ</phoneme></lexeme>
  <lexeme><grapheme>Wrocław</grapheme><grapheme>Wroclaw</grapheme><phoneme>ˈvɹɔt.swɑf</phoneme></lexeme>
  <lexeme><grapheme>Xi</grapheme><phoneme>ˈʃi</phoneme></lexeme>
  <lexeme><grapheme>Xi Jinping</grapheme><phoneme>ˈʃi dʒɪnˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Xi'an</grapheme><phoneme>ˌʃiˈɑn</phoneme></lexeme>
  <lexeme><grapheme>Xiaomi</grapheme><phoneme>ˈʃaʊ.mi</phoneme></lexeme>
  <lexeme><grapheme>Xinjiang</grapheme><phoneme>ˌʃɪn.dʒiˈɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Xochimilco</grapheme><phoneme>ˌsoʊ.tʃiˈmil.koʊ</phoneme></lexeme>
  <lexeme><grapheme>Yakima</grapheme><phoneme>ˈjæ.kɪ.mə</phoneme></lexeme>
  <lexeme><grapheme>Yaoundé</grapheme><grapheme>Yaounde</grapheme><phoneme>ˌjɑ.ʊnˈdeɪ</phoneme></lexeme>
  <lexeme><grapheme>Yerevan</grapheme><phoneme>ˌjɛɹ.əˈvɑn</phoneme></lexeme>
  <lexeme><grapheme>Yermak</grapheme><phoneme>jɛɹˈmɑk</phoneme></lexeme>
  <lexeme><grapheme>Yo-Yo Ma</grapheme><phoneme>ˈjoʊ.joʊ ˈmɑ</phoneme></lexeme>
  <lexeme><grapheme>Yoav Gallant</grapheme><phoneme>joʊˈɑv ɡəˈlɑnt</phoneme></lexeme>
  <lexeme><grapheme>Yoon Suk Yeol</grapheme><phoneme>ˈjun ˈsʌk ˈjʌl</phoneme></lexeme>
  <lexeme><grapheme>Ypsilanti</grapheme><phoneme>ˌɪp.sɪˈlæn.ti</phoneme></lexeme>
  <lexeme><grapheme>Yves-François Blanchet</grapheme><grapheme>Yves-Francois Blanchet</grapheme><phoneme>ˈiv.fɹɑnˈswɑ blɑnˈʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>Zaluzhnyi</grapheme><phoneme>zəˈluʒ.ni</phoneme></lexeme>
  <lexeme><grapheme>Zaporizhzhia</grapheme><phoneme>ˌzɑ.pəˈɹi.ʒə</phoneme></lexeme>
  <lexeme><grapheme>Zelenskiy</grapheme><phoneme>zəˈlɛn.ski</phoneme></lexeme>
  <lexeme><grapheme>Zelensky</grapheme><phoneme>zəˈlɛn.ski</phoneme></lexeme>
  <lexeme><grapheme>Zelenskyy</grapheme><phoneme>zəˈlɛn.ski</phoneme></lexeme>
  <lexeme><grapheme>Zhang</grapheme><phoneme>ˈdʒɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Zhao</grapheme><phoneme>ˈdʒaʊ</phoneme></lexeme>
  <lexeme><grapheme>Zócalo</grapheme><grapheme>Zocalo</grapheme><phoneme>ˈsoʊ.kə.loʊ</phoneme></lexeme>
  <lexeme><grapheme>Zohran Mamdani</grapheme><phoneme>ˈzoʊ.ɹɑn mɑmˈdɑ.ni</phoneme></lexeme>

  <!-- In other words, as a word, by letters, or as another language says it. -->
  <lexeme role="say:word"><grapheme>SCOTUS</grapheme><alias>scotus</alias></lexeme>
  <lexeme role="say:word"><grapheme>CSIS</grapheme><alias>see sis</alias></lexeme>
  <lexeme role="say:word"><grapheme>OSHA</grapheme><alias>osha</alias></lexeme>
  <lexeme role="say:word"><grapheme>NORAD</grapheme><alias>norad</alias></lexeme>
  <lexeme role="say:word"><grapheme>UNIFIL</grapheme><alias>unifil</alias></lexeme>
  <lexeme role="say:word"><grapheme>ECOWAS</grapheme><alias>eeko wass</alias></lexeme>
  <lexeme role="say:word"><grapheme>CUSMA</grapheme><alias>cuzma</alias></lexeme>
  <lexeme role="say:letters"><grapheme>USMCA</grapheme><alias>USMCA</alias></lexeme>
  <lexeme role="say:letters"><grapheme>IRGC</grapheme><alias>IRGC</alias></lexeme>
  <lexeme role="say:letters"><grapheme>RSF</grapheme><alias>RSF</alias></lexeme>
  <lexeme><grapheme>SNC-Lavalin</grapheme><alias>S N C Lavalin</alias></lexeme>
  <lexeme role="say:letters"><grapheme>DFO</grapheme><alias>DFO</alias></lexeme>
  <lexeme role="say:letters"><grapheme>IRCC</grapheme><alias>IRCC</alias></lexeme>
  <lexeme role="say:letters"><grapheme>CBSA</grapheme><alias>CBSA</alias></lexeme>
  <lexeme role="say:word"><grapheme>UNRWA</grapheme><alias>unrah</alias></lexeme>
  <lexeme role="say:word"><grapheme>MERCOSUR</grapheme><alias>mercosur</alias></lexeme>
  <lexeme><grapheme>Guantánamo</grapheme><alias>Guantanamo</alias></lexeme>
  <lexeme role="say:es-MX"><grapheme>Día de los Muertos</grapheme><alias>Día de los Muertos</alias></lexeme>
  <lexeme role="say:fr-CA"><grapheme>Bloc Québécois</grapheme><alias>Bloc Québécois</alias></lexeme>
  <lexeme role="say:fr-FR"><grapheme>Médecins Sans Frontières</grapheme><alias>Médecins Sans Frontières</alias></lexeme>
  <lexeme role="say:fr-CA"><grapheme>Le Devoir</grapheme><alias>Le Devoir</alias></lexeme>
  <lexeme role="say:es-MX"><grapheme>La Jornada</grapheme><alias>La Jornada</alias></lexeme>
  <lexeme role="say:es-ES"><grapheme>El País</grapheme><alias>El País</alias></lexeme>
  <lexeme role="say:fr-FR"><grapheme>Le Monde</grapheme><alias>Le Monde</alias></lexeme>
  <lexeme role="say:de-DE"><grapheme>Bundesbank</grapheme><alias>Bundesbank</alias></lexeme>
  <lexeme><grapheme>Petro-Canada</grapheme><alias>Petro Canada</alias></lexeme>
</lexicon>
