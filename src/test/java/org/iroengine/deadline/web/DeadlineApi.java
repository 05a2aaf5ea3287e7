package org.iroengine.deadline.web;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import org.iroengine.web.ChildAccess;

/** The deadline API without security and engine, with the application's JSON. */
final class DeadlineApi {

	private DeadlineApi() {
	}

	static MockMvc of(Object controller) {
		return MockMvcBuilders.standaloneSetup(controller)
			.setMessageConverters(new MappingJackson2HttpMessageConverter(json()))
			.build();
	}

	static ObjectProvider<ChildAccess> access(Map<String, Boolean> readable) {
		return new StaticListableBeanFactory(Map.of("children", new ChildAccess() {

			@Override
			public boolean mayRead(String childRef) {
				return readable.getOrDefault(childRef, false);
			}

			@Override
			public boolean exists(String childRef) {
				return readable.containsKey(childRef);
			}

		})).getBeanProvider(ChildAccess.class);
	}

	private static ObjectMapper json() {
		ObjectMapper[] mapper = new ObjectMapper[1];
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
			.run((context) -> mapper[0] = context.getBean(ObjectMapper.class));
		return mapper[0];
	}

}
